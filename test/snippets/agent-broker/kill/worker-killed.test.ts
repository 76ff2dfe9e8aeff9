import {
  dynamoStateStore,
  newEvent,
  parseAgentEvent,
  realClock,
  sqsQueue,
  type TaskMessage,
} from '@outcrop/snippets/agent-broker';
import { expect, test } from 'vitest';
import { makeSqsQueue } from '../queue/make-sqs-queue.ts';
import { sharedAws } from '../serve-aws.ts';
import { makeTable } from '../state/make-table.ts';
import { type BookingPlace, bookOnce, crashPoints } from './booking-worker.ts';
import { runVictim } from './run-victim.ts';

const aws = sharedAws();

/** What another worker sees after every claim of the one that died has ended. */
const later = { ...realClock, now: () => Date.now() + 3_600_000 };

async function makePlace(): Promise<BookingPlace> {
  const { sqs, dynamodb, url } = aws();
  const [tasks, completions] = await Promise.all([makeSqsQueue(sqs), makeSqsQueue(sqs)]);
  const table = await makeTable(dynamodb);
  return { endpoint: url, tasks: tasks.url, completions: completions.url, table };
}

function aTask(idempotencyToken: string): TaskMessage {
  const event = newEvent({ type: 'request.received', source: 'web', data: { text: 'to Sydney' } });
  const { correlationId, id: causationId } = event;
  return { agent: 'flights', input: { to: 'Sydney' }, event, idempotencyToken, correlationId, causationId };
}

test('a worker killed with SIGKILL after any step: the next books once, and tells one and the same end', async () => {
  const { sqs, dynamodb } = aws();
  const places = await Promise.all(crashPoints.map(async (point) => [point, await makePlace()] as const));
  for (const [point, { tasks }] of places) {
    await sqsQueue({ client: sqs, url: tasks }).send([{ body: JSON.stringify(aTask(`token-${point}`)) }]);
  }
  await runVictim(places);
  for (const [point, place] of places) {
    const store = dynamoStateStore({ client: dynamodb, table: place.table });
    const before = await store.get(`booking/token-${point}`);
    expect(before === undefined, `booked by the one that died when ${point}`).toBe(point === 'claimed');

    const outcome = await bookOnce(place, async () => undefined, later);
    const hadEnded = point === 'kept' || point === 'told';
    expect(outcome, point).toBe(hadEnded ? 'repeated' : 'ended');
    expect(
      await bookOnce(place, async () => undefined, later),
      `left in the queue of ${point}`,
    ).toBeUndefined();

    expect(await store.get(`booking/token-${point}`)).toEqual({ value: { to: 'Sydney' }, version: 1 });
    const told = await sqsQueue({ client: sqs, url: place.completions }).receive({ max: 10 });
    expect(told, `times that the end was told of ${point}`).toHaveLength(point === 'told' ? 2 : 1);
    const events = told.map(({ body }) => parseAgentEvent(body));
    expect(new Set(events.map(({ id }) => id)).size).toBe(1);
    expect(events[0]?.data).toMatchObject({ status: 'completed', taskToken: `token-${point}` });
  }
});
