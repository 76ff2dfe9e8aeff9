import {
  memoryEventBus,
  memoryQueue,
  newEvent,
  PublishError,
  SendError,
} from '@outcrop/snippets/agent-broker';
import { virtualClock } from '@outcrop/snippets/local-aws';
import { expect, test } from 'vitest';
import { eventBusContract } from './event-bus-contract.ts';

const request = newEvent({ type: 'request.received', source: 'web', data: { text: 'to Sydney' } });
const ended = newEvent({ type: 'request.ended', source: 'supervisor', data: {}, cause: request });

eventBusContract('memoryEventBus()', async (rules) => {
  const queues = rules.map(() => memoryQueue({ clock: virtualClock() }));
  const ruled = rules.flatMap((rule, index) => {
    const queue = queues[index];
    return queue ? [{ ...rule, queue }] : [];
  });
  return { bus: memoryEventBus({ rules: ruled }), queues };
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
