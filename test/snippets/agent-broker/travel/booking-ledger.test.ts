import { expect, test } from 'vitest';
import { memoryStateStore } from '../../../../snippets/agent-broker/state/memory-state-store.ts';
import { memoryBookingLedger } from '../../../../snippets/agent-broker/travel/memory-booking-ledger.ts';
import { storedBookingLedger } from '../../../../snippets/agent-broker/travel/stored-booking-ledger.ts';

test.each([
  ['memoryBookingLedger', () => memoryBookingLedger()],
  ['storedBookingLedger', () => storedBookingLedger(memoryStateStore())],
] as const)(
  '%s() books once for a token, and gives the first booking to whoever comes again',
  async (_, make) => {
    const ledger = make();
    const first = await ledger.book('trip-1/hotel', { hotel: 'Ferry House' });
    expect(first.details).toEqual({ hotel: 'Ferry House' });
    expect(await ledger.book('trip-1/hotel', { hotel: 'The Sandstone' })).toEqual(first);
    const other = await ledger.book('trip-2/hotel', { hotel: 'The Sandstone' });
    expect(other.details).toEqual({ hotel: 'The Sandstone' });
    expect(other.reference).not.toBe(first.reference);
  },
);

test('storedBookingLedger() lets one of many win who come at once', async () => {
  const ledger = storedBookingLedger(memoryStateStore());
  const booked = await Promise.all([1, 2, 3].map((room) => ledger.book('trip-1/hotel', { room })));
  expect(new Set(booked.map((booking) => JSON.stringify(booking))).size).toBe(1);
});

test('storedBookingLedger() throws what the store throws', async () => {
  const failing = {
    get: async () => undefined,
    put: async () => Promise.reject(new Error('Rate exceeded')),
  };
  await expect(storedBookingLedger(failing).book('a', {})).rejects.toThrow('Rate exceeded');
});
