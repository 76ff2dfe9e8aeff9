import { orchestrate } from '@outcrop/snippets/agent-broker';
import { expect, test } from 'vitest';
import { aTrip } from './a-trip.ts';

const never = Number.POSITIVE_INFINITY;

test('orchestrate() has the trip done, and decides once a round', async () => {
  const trip = await aTrip();
  const record = await orchestrate(trip.request, trip);
  expect(record).toMatchObject({ status: 'finished', totals: { steps: 7 } });
  expect(trip.ledger.bookings.size).toBe(2);
  expect(record.totals.modelCalls).toBe(7 + 14);
});

test('orchestrate() does a request twice that comes twice', async () => {
  const trip = await aTrip();
  const [one, again] = [await orchestrate(trip.request, trip), await orchestrate(trip.request, trip)];
  expect(again.totals.modelCalls).toBe(one.totals.modelCalls);
  // The ledger of the bookings knows the request; nothing else does.
  expect(trip.ledger.bookings.size).toBe(2);
});

test('orchestrate() finds out at once that an agent failed, and ends in part when it fails again', async () => {
  const trip = await aTrip({ fails: { hotels: never } });
  const began = trip.clock.now();
  const record = await orchestrate(trip.request, trip);
  expect(record.status).toBe('partly finished');
  expect(record.tasks.filter(({ status }) => status === 'failed')).toMatchObject([
    { agent: 'hotels', reason: 'Error: It died.' },
    { agent: 'hotels', reason: 'Error: It died.' },
  ]);
  expect(trip.clock.now() - began).toBeLessThan(60_000);
});

test('orchestrate() ends where the requester must be asked', async () => {
  const trip = await aTrip({ requester: 'traveller-9' });
  expect((await orchestrate(trip.request, trip)).status).toBe('waiting');
});
