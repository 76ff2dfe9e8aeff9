import { IngressError, newEvent, tripTeam } from '@outcrop/snippets/agent-broker';
import { expect, test } from 'vitest';
import { aTrip } from '../patterns/a-trip.ts';

async function runTrip(options: Parameters<typeof aTrip>[0] = {}, times = 1) {
  const trip = await aTrip(options);
  const team = tripTeam(trip);
  const began = trip.clock.now();
  await team.bus.publish(Array.from({ length: times }, () => trip.request));
  const told = await team.run();
  const record = await team.supervisor.record('trip-1');
  return { ...trip, team, told, record, seconds: (trip.clock.now() - began) / 1000 };
}

test('tripTeam() has the trip done, with what was missing from the answers agent', async () => {
  const { told, record, ledger } = await runTrip();
  expect(told?.type).toBe('request.ended');
  expect(record).toMatchObject({ status: 'finished', totals: { steps: 8 } });
  expect(record?.gaps.map(({ name, answeredBy }) => [name, answeredBy])).toEqual([
    ['departureDate', 'answers agent'],
    ['rooms', 'answers agent'],
  ]);
  expect([...ledger.bookings.keys()]).toEqual(['trip-1/book_flight', 'trip-1/book_hotel']);
});

test('tripTeam() takes the same time again', async () => {
  const [one, again] = [await runTrip(), await runTrip()];
  expect(again.seconds).toBe(one.seconds);
  expect(again.record?.history).toEqual(one.record?.history);
});

test('tripTeam() does a request once that comes twice', async () => {
  const [once, twice] = [await runTrip(), await runTrip({}, 2)];
  expect(twice.record?.totals).toEqual(once.record?.totals);
});

test('tripTeam() gives a task again, when its message comes again, that failed', async () => {
  const [well, failed] = [await runTrip(), await runTrip({ fails: { hotels: 1 } })];
  expect(failed.record?.status).toBe('finished');
  expect(failed.team.failures).toEqual([new Error('It died.')]);
  // So long the queue hides a message; what a model is told then has another time in it, and takes its own.
  expect(failed.seconds - well.seconds).toBeGreaterThan(29);
  expect(failed.seconds - well.seconds).toBeLessThan(31);
});

test('tripTeam() tells that a trip is finished in part where an agent never answers', async () => {
  const { record, ledger } = await runTrip({ fails: { hotels: Number.POSITIVE_INFINITY } });
  expect(record?.status).toBe('partly finished');
  expect([...ledger.bookings.keys()]).toEqual(['trip-1/book_flight']);
});

test('tripTeam() asks a requester of whom nothing is known, and goes on with what they say', async () => {
  const { team, told, request } = await runTrip({ requester: 'traveller-9' });
  expect(told?.type).toBe('input.requested');
  const data = { text: 'Leave on 2025-09-03, and take one double room.' };
  await team.bus.publish([newEvent({ type: 'input.received', source: 'web', data, cause: request })]);
  expect((await team.run())?.type).toBe('request.ended');
});

test('tripTeam() hands nothing over to an agent that it has no queue for', async () => {
  const { agents, ...trip } = await aTrip();
  const team = tripTeam({ ...trip, agents: agents.filter(({ name }) => name !== 'flights') });
  await team.bus.publish([trip.request]);
  const stop = new AbortController();
  void trip.clock
    .sleep(1_000)
    .then(() => trip.clock.sleep(9_000))
    .then(() => stop.abort());
  await team.run(stop.signal);
  const refused = team.failures.filter((failure) => failure instanceof IngressError);
  expect(refused.map(({ agents, cause }) => [agents, cause])).toContainEqual([
    ['flights'],
    new RangeError(
      'Cannot hand over as an agent must have the queue: current value is https://queues.example/flights',
    ),
  ]);
});
