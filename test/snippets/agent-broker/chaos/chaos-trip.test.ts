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
