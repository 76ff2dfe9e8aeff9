import {
  type EventBus,
  memoryEventBus,
  messageLog,
  newEvent,
  type TaskMessage,
} from '@outcrop/snippets/agent-broker';
import { virtualClock } from '@outcrop/snippets/local-aws';
import { expect, test } from 'vitest';
import { aTask } from '../agents/a-worker.ts';

const event = newEvent({ type: 'task.completed', source: 'agent.flights', data: {} });
const ingress = { type: 'queue' as const, url: 'https://queues.test/flights' };

test('messageLog() notes what was published, handed over and handled, each when it was', async () => {
  const clock = virtualClock(0);
  const log = messageLog(clock);
  const taken: TaskMessage[] = [];
  await log.bus(memoryEventBus({ rules: [] })).publish([event]);
  await clock.sleep(5);
  await log.ingress('broker', async (_, message) => void taken.push(message))(ingress, aTask());
  log.handled('supervisor', event);
  const told = { id: event.id, what: 'task.completed', from: 'flights' };
  const { agent: to, idempotencyToken: id } = aTask();
  expect(log.messages).toEqual([
    { at: 0, stage: 'published', ...told },
    { at: 5, stage: 'handed over', id, what: 'task', from: 'broker', to },
    { at: 5, stage: 'handled', ...told, to: 'supervisor' },
  ]);
  expect(taken).toEqual([aTask()]);
});

test('messageLog() notes nothing that was not taken', async () => {
  const log = messageLog(virtualClock(0));
  const refuse = () => Promise.reject(new Error('not now'));
  const bus: EventBus = { publish: refuse };
  await expect(log.bus(bus).publish([event])).rejects.toThrow('not now');
  await expect(log.ingress('broker', refuse)(ingress, aTask())).rejects.toThrow('not now');
  expect(log.messages).toEqual([]);
});
