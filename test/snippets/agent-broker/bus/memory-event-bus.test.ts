import {
  memoryEventBus,
  memoryQueue,
  newEvent,
  PublishError,
  parseAgentEvent,
  SendError,
} from '@outcrop/snippets/agent-broker';
import { expect, test } from 'vitest';

const request = newEvent({ type: 'request.received', source: 'web', data: { text: 'to Sydney' } });
const ended = newEvent({ type: 'request.ended', source: 'supervisor', data: {}, cause: request });

async function idsIn(queue: ReturnType<typeof memoryQueue>): Promise<string[]> {
  return (await queue.receive({ max: 10 })).map(({ body }) => parseAgentEvent(body).id);
}

test('publish() leads an event to the queue of every rule that it fits', async () => {
  const [all, requests, fromSupervisor, neither] = [
    memoryQueue(),
    memoryQueue(),
    memoryQueue(),
    memoryQueue(),
  ];
  const bus = memoryEventBus({
    rules: [
      { queue: all },
      { types: ['request.received', 'input.received'], queue: requests },
      { sources: ['supervisor'], queue: fromSupervisor },
      { types: ['request.received'], sources: ['supervisor'], queue: neither },
    ],
  });
  await bus.publish([request, ended]);
  expect(await idsIn(all)).toEqual([request.id, ended.id]);
  expect(await idsIn(requests)).toEqual([request.id]);
  expect(await idsIn(fromSupervisor)).toEqual([ended.id]);
  expect(neither.size).toBe(0);
});

test('publish() names the events that a queue did not take', async () => {
  const queue = {
    ...memoryQueue(),
    async send() {
      throw new SendError([{ index: 0, code: 'Full', permanent: false, reason: 'no room' }], 1);
    },
  };
  const bus = memoryEventBus({ rules: [{ types: ['request.ended'], queue }] });
  const error = await bus.publish([request, ended]).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(PublishError);
  expect(error.unpublished).toEqual([{ id: ended.id, index: 1, code: 'Full', reason: 'no room' }]);
  expect(error.message).toBe(
    `Cannot publish 1 of 2 events as the bus must take each: current value is ${ended.id} (Full: no room)`,
  );
  expect(error.cause).toBeInstanceOf(SendError);
});

test('publish() takes an event of just less than 1 MiB, and nothing at all when one is larger', async () => {
  const queue = memoryQueue();
  const bus = memoryEventBus({ rules: [{ queue }] });
  const empty = { ...request, data: { text: '' } };
  const most = 1_048_575 - 14 - 'web'.length - 'request.received'.length - JSON.stringify(empty).length;
  await bus.publish([{ ...request, data: { text: 'x'.repeat(most) } }]);
  expect(queue.size).toBe(1);
  await expect(bus.publish([ended, { ...request, data: { text: 'x'.repeat(most + 1) } }])).rejects.toThrow(
    new RangeError(
      `Cannot publish event ${request.id} as its entry must have 1048575 bytes at most: current value is 1048576`,
    ),
  );
  expect(queue.size).toBe(1);
});
