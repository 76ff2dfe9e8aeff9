import {
  dynamoStateStore,
  newEvent,
  type RequestRecord,
  realClock,
  sqsQueue,
} from '@outcrop/snippets/agent-broker';
import { expect } from 'vitest';
import { tripResponder } from '../../../../snippets/agent-broker/simulation/trip-responder.ts';
import { defineModel, simulatedResponder } from '../../../../snippets/local-aws/mod.ts';
import { makeSqsQueue } from '../queue/make-sqs-queue.ts';
import { type SharedAws, sharedAws } from '../serve-aws.ts';
import { makeTable } from '../state/make-table.ts';
import { runVictim } from './run-victim.ts';
import { runTrip, type TripPlace } from './trip-process.ts';

const respond = tripResponder({ fallback: simulatedResponder });

/** Serves the endpoint that the trips of a file share. */
export function tripAws(): () => SharedAws {
  return sharedAws({ models: [defineModel({ id: 'test.trip', respond })] });
}

/** What a process sees after every claim of the one that died has ended. */
const later = { ...realClock, now: () => Date.now() + 3_600_000 };

async function makePlace({ sqs, dynamodb, url }: SharedAws): Promise<TripPlace> {
  const make = async () => (await makeSqsQueue(sqs)).url;
  const [inbox, requester, flights, hotels, activities, answers] = await Promise.all([
    make(),
    make(),
    make(),
    make(),
    make(),
    make(),
  ]);
  const table = await makeTable(dynamodb);
  const request = newEvent({
    type: 'request.received',
    source: 'web',
    data: {
      text: 'Book a 3-night trip to Sydney from Melbourne during the first week of September for 2 people',
      requester: 'traveller-1',
    },
  });
  const body = JSON.stringify({ ...request, id: 'trip', correlationId: 'trip' });
  await sqsQueue({ client: sqs, url: inbox }).send([{ body }]);
  return { endpoint: url, table, inbox, requester, ingresses: { flights, hotels, activities, answers } };
}

async function outcomeOf(record: RequestRecord, place: TripPlace, { sqs, dynamodb }: SharedAws) {
  const store = dynamoStateStore({ client: dynamodb, table: place.table });
  const told = await sqsQueue({ client: sqs, url: place.requester }).receive({ max: 10 });
  const { status, gaps, tasks } = record;
  return {
    status,
    gaps,
    results: tasks.map(({ agent, status, result }) => JSON.stringify({ agent, status, result })).sort(),
    bookings: [await store.get('booking#trip/book_flight'), await store.get('booking#trip/book_hotel')],
    told: [...new Set(told.map(({ body }) => JSON.parse(body).type))],
    unsent: record.outbox.filter(({ sent }) => !sent),
  };
}

/**
 * Has a trip done in one go, and one for each call at which its process is killed and started again, and compares.
 *
 * @param aws Where.
 * @param fatalCalls At which of its calls a process dies.
 */
export async function compareKilledTrips(aws: SharedAws, fatalCalls: readonly number[]): Promise<void> {
  const whole = await makePlace(aws);
  const places = await Promise.all(fatalCalls.map(async (call) => [call, await makePlace(aws)] as const));
  const [record] = await Promise.all([
    runTrip(whole, 'trip', async () => undefined, realClock),
    runVictim(places, './trip-victim.ts'),
  ]);
  const expected = await outcomeOf(record, whole, aws);
  expect(expected).toMatchObject({ status: 'finished', told: ['request.ended'], unsent: [] });
  expect(expected.bookings.map((booking) => booking?.version)).toEqual([1, 1]);
  await Promise.all(
    places.map(async ([call, place]) => {
      const store = dynamoStateStore({ client: aws.dynamodb, table: place.table });
      const left = await store.get('request#trip');
      expect(left?.value.status ?? 'running', `left at call ${call}`).toBe('running');
      const restarted = await runTrip(place, 'trip', async () => undefined, later);
      expect(await outcomeOf(restarted, place, aws), `killed at call ${call}`).toEqual(expected);
    }),
  );
}
