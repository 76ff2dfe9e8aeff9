import type { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { type AgentEvent, eventBridgeBus, newEvent, PublishError } from '@outcrop/snippets/agent-broker';
import { virtualClock } from '@outcrop/snippets/local-aws';
import { expect, test } from 'vitest';

const events = Array.from({ length: 12 }, (_, index) =>
  newEvent({ type: 'request.received', source: 'web', data: { index } }),
);

/** A client whose EventBridge refuses an event so many times; the endpoint takes every one. */
function refusing(times: ReadonlyMap<AgentEvent | undefined, number>) {
  const requests: string[][] = [];
  const left = new Map([...times].map(([event, count]) => [event?.id, count]));
  const client = {
    async send({ input }: PutEventsCommand) {
      const ids: string[] = (input.Entries ?? []).map(({ Detail = '' }) => JSON.parse(Detail).id);
      requests.push(ids);
      const Entries = ids.map((id) => {
        const count = left.get(id) ?? 0;
        left.set(id, count - 1);
        return count > 0 ? { ErrorCode: 'InternalFailure', ErrorMessage: 'not now' } : { EventId: id };
      });
      return { Entries, FailedEntryCount: Entries.filter(({ ErrorCode }) => ErrorCode).length };
    },
  };
  return { client: client as unknown as EventBridgeClient, requests };
}

test('publish() tells ten at a time, and only those again that were not taken', async () => {
  const { client, requests } = refusing(
    new Map([
      [events[3], 1],
      [events[11], 2],
    ]),
  );
  const clock = virtualClock(0);
  await eventBridgeBus({ client, busName: 'agents', clock }).publish(events);
  const ids = events.map(({ id }) => id);
  expect(requests).toEqual([ids.slice(0, 10), ids.slice(10), [ids[3], ids[11]], [ids[11]]]);
  expect(clock.now()).toBe(100 + 200);
});

test('publish() names the events that were not taken at the last attempt either', async () => {
  const { client, requests } = refusing(
    new Map([
      [events[0], 2],
      [events[1], 3],
    ]),
  );
  const bus = eventBridgeBus({ client, busName: 'agents', maxAttempts: 3, clock: virtualClock() });
  const error = await bus.publish(events).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(PublishError);
  expect(error.unpublished).toEqual([
    { id: events[1]?.id, index: 1, code: 'InternalFailure', reason: 'not now' },
  ]);
  expect(requests).toHaveLength(4);
});

test('publish() names the events of a request that failed as a whole, and tells them no second time', async () => {
  let requests = 0;
  const client = {
    async send({ input }: PutEventsCommand) {
      requests += 1;
      if (requests === 1)
        throw Object.assign(new Error('no such bus'), { name: 'ResourceNotFoundException' });
      return { Entries: (input.Entries ?? []).map(() => ({ EventId: 'id' })) };
    },
  };
  const bus = eventBridgeBus({ client: client as unknown as EventBridgeClient, busName: 'agents' });
  const error = await bus.publish(events).catch((thrown) => thrown);
  expect(error.unpublished).toEqual(
    events
      .slice(0, 10)
      .map(({ id }, index) => ({ id, index, code: 'ResourceNotFoundException', reason: 'no such bus' })),
  );
  expect(error.cause).toMatchObject({ name: 'ResourceNotFoundException' });
  expect(requests).toBe(2);
});

test('publish() divides events by what a request holds', async () => {
  const { client, requests } = refusing(new Map());
  const large = events.slice(0, 3).map((event) => ({ ...event, data: { text: 'x'.repeat(500_000) } }));
  await eventBridgeBus({ client, busName: 'agents' }).publish(large);
  expect(requests.map((ids) => ids.length)).toEqual([2, 1]);
});

test('publish() asks for nothing when there are no events', async () => {
  const { client, requests } = refusing(new Map());
  await eventBridgeBus({ client, busName: 'agents' }).publish([]);
  expect(requests).toEqual([]);
});
