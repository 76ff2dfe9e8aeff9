import { choreography, tripSubscriptions } from '@outcrop/snippets/agent-broker';
import { expect, test } from 'vitest';
import { aTrip } from './a-trip.ts';

async function runTrip(options: Parameters<typeof aTrip>[0] = {}, times = 1) {
  const trip = await aTrip(options);
  const stop = new AbortController();
  const dance = choreography(tripSubscriptions(trip.agents), trip.clock);
  await dance.bus.publish(Array.from({ length: times }, () => trip.request));
  void trip.clock.sleep(600_000).then(() => stop.abort());
  await dance.run(stop.signal);
  const ends = dance.completions.map(({ data }) => `${data.agent}: ${data.status}`);
  return { ...trip, ...dance, ends };
}

test('choreography() has the trip done by agents that listen to each other', async () => {
  const { ends, ledger } = await runTrip();
  expect(ends).toEqual([
    'flights: incomplete',
    'activities: completed',
    'answers: completed',
    'flights: completed',
    'hotels: incomplete',
    'answers: completed',
    'hotels: completed',
  ]);
  expect(ledger.bookings.size).toBe(2);
});

test('choreography() does a task once whose event comes twice', async () => {
  const [once, twice] = [await runTrip(), await runTrip({}, 2)];
  expect(twice.ends).toEqual(once.ends);
  expect(twice.log.messages.length).toBeGreaterThan(once.log.messages.length);
});

test('choreography() falls silent where an agent never answers, and nobody tells', async () => {
  const { ends, failures } = await runTrip({ fails: { hotels: Number.POSITIVE_INFINITY } });
  expect(ends.at(-1)).toBe('flights: completed');
  expect(failures.length).toBeGreaterThan(1);
});

test('choreography() falls silent where the requester would have to be asked', async () => {
  const { ends, failures } = await runTrip({ requester: 'traveller-9' });
  expect(ends).toEqual(['flights: incomplete', 'activities: completed', 'answers: completed']);
  expect(failures).toEqual([]);
});
