import { expect, test } from 'vitest';
import { muchChaos, noChaos } from './chaos-faults.ts';
import { chaosRuns } from './chaos-runs.ts';
import { chaosTrip } from './chaos-trip.ts';
import { faultsOf } from './faults-of.ts';

test('the trip is done where nothing goes wrong', async () => {
  const result = await chaosTrip(1, noChaos);
  expect(faultsOf(result)).toEqual([]);
  expect(result.record?.status).toBe('finished');
  expect([...result.bookings.keys()]).toEqual([
    'trip-1/book_flight',
    'trip-1/book_hotel',
    'trip-1/itinerary',
  ]);
});

test('a seed gives the same run again', async () => {
  const [one, again] = [await chaosTrip(7, muchChaos), await chaosTrip(7, muchChaos)];
  expect(one.record).toEqual(again.record);
  expect(one.ledger).toEqual(again.ledger);
});

test('40 trips end as they may, book once and lose nothing, whatever goes wrong', async () => {
  const { faults, ends, killed, throttled, repeatedBookings } = await chaosRuns(40);
  expect(faults).toEqual({});
  // Else nothing was tried.
  expect(killed).toBeGreaterThan(40);
  expect(throttled).toBeGreaterThan(40);
  expect(repeatedBookings).toBeGreaterThan(0);
  expect(ends.finished).toBeGreaterThan(25);
});

test('seed 5: an agent that is only slow is taken for silent, works twice on one task, and books once', async () => {
  const result = await chaosTrip(5, muchChaos);
  expect(faultsOf(result)).toEqual([]);
  expect(result.record?.status).toBe('finished');
  expect(result.record?.tasks.some(({ silent, attempt }) => silent && attempt === 2)).toBe(true);
  expect(result.bookings.size).toBe(3);
});

test('seed 197: workers die and lose their claims while they book; seven bookings are asked for, and three are made', async () => {
  const result = await chaosTrip(197, muchChaos);
  expect(faultsOf(result)).toEqual([]);
  expect(result.repeatedBookings).toBe(4);
  expect([...result.references.values()].map(({ size }) => size)).toEqual([1, 1, 1]);
});

// What no bookkeeping mends: nobody but the model knows that a trip has a hotel.
test('seed 14: a model that calls the trip complete too early is believed', async () => {
  const { record, bookings } = await chaosTrip(14, muchChaos);
  expect(record?.status).toBe('finished');
  expect(record?.tasks.some(({ agent }) => agent === 'hotels')).toBe(false);
  expect(bookings.has('trip-14/book_hotel')).toBe(false);
});
