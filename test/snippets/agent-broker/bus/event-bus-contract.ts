import {
  type EventBus,
  type EventRule,
  type MessageQueue,
  newEvent,
  parseAgentEvent,
} from '@outcrop/snippets/agent-broker';
import { describe, expect, test } from 'vitest';

/** A bus, and the queue that each of its rules leads to. */
export interface OpenedBus {
  bus: EventBus;
  queues: MessageQueue[];
}

const request = newEvent({ type: 'request.received', source: 'web', data: { text: 'Zürich → 東京 "✈️"' } });
const answer = newEvent({ type: 'input.received', source: 'web', data: { text: 'two' }, cause: request });
const ended = newEvent({ type: 'request.ended', source: 'supervisor', data: {}, cause: answer });

/**
 * What every bus does.
 *
 * @param name The function that makes it.
 * @param open Makes one with rules, and a queue for each.
 */
export function eventBusContract(
  name: string,
  open: (rules: Omit<EventRule, 'queue'>[]) => Promise<OpenedBus>,
): void {
  describe(`${name} as every bus`, () => {
    test('publish() leads each event, whole, to the queue of every rule that it fits', async () => {
      const { bus, queues } = await open([
        { sources: ['web', 'supervisor'] },
        { types: ['request.received', 'input.received'] },
        { sources: ['supervisor'] },
        { types: ['request.received'], sources: ['supervisor'] },
      ]);
      const [all, requests, fromSupervisor, neither] = queues;
      await bus.publish([request, answer, ended]);
      expect(await eventsIn(all, 3)).toEqual(byId([request, answer, ended]));
      expect(await eventsIn(requests, 2)).toEqual(byId([request, answer]));
      expect(await eventsIn(fromSupervisor, 1)).toEqual([ended]);
      expect(await neither?.receive({ max: 10 })).toEqual([]);
    });

    test('publish() takes more events than one request of EventBridge', async () => {
      const { bus, queues } = await open([{ sources: ['web'] }]);
      const events = Array.from({ length: 23 }, (_, index) =>
        newEvent({ type: 'request.received', source: 'web', data: { index } }),
      );
      await bus.publish(events);
      expect(await eventsIn(queues[0], 23)).toEqual(byId(events));
    });

    test('publish() takes an event that nobody has a rule for, and no events', async () => {
      const { bus, queues } = await open([{ types: ['request.received'] }]);
      await bus.publish([ended]);
      await bus.publish([]);
      expect(await queues[0]?.receive()).toEqual([]);
    });

    test('publish() tells nothing when one event is larger than EventBridge takes', async () => {
      const { bus, queues } = await open([{ sources: ['web'] }]);
      const large = { ...request, data: { text: 'x'.repeat(1_048_576) } };
      await expect(bus.publish([answer, large])).rejects.toThrow(
        /^Cannot publish event .* as its entry must have 1048575 bytes at most: current value is 10\d{5}$/,
      );
      expect(await queues[0]?.receive()).toEqual([]);
    });
  });
}

async function eventsIn(queue: MessageQueue | undefined, count: number) {
  const events = [];
  while (queue && events.length < count) {
    const messages = await queue.receive({ max: 10, waitMs: 20_000 });
    if (messages.length === 0) break;
    events.push(...messages.map(({ body }) => parseAgentEvent(body)));
  }
  return byId(events);
}

function byId<T extends { id: string }>(events: readonly T[]): T[] {
  return [...events].sort((one, other) => (one.id < other.id ? -1 : 1));
}
