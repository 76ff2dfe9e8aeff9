import type { AgentEvent } from '../events/agent-event.ts';
import type { MessageQueue } from '../queue/message-queue.ts';
import { SendError } from '../queue/send-error.ts';
import { writeDetail } from './entry-size.ts';
import type { EventBus } from './event-bus.ts';
import { PublishError } from './publish-error.ts';

/** Which events go to which queue. */
export interface EventRule {
  /** Only events of these types. @default all */
  types?: readonly string[];
  /** Only events from these sources. @default all */
  sources?: readonly string[];
  /** Where they go, each as JSON. */
  queue: MessageQueue;
}

/**
 * Makes a bus in memory: an event goes to the queue of each rule that it fits, and nowhere if it fits none.
 *
 * @param options The rules.
 *
 * @example
 * ```ts
 * import { memoryEventBus, memoryQueue, newEvent, parseAgentEvent } from '@outcrop/snippets/agent-broker';
 *
 * const queue = memoryQueue();
 * const bus = memoryEventBus({ rules: [{ types: ['request.received'], queue }] });
 * await bus.publish([
 *   newEvent({ type: 'request.received', source: 'example', data: { text: 'to Sydney' } }),
 *   newEvent({ type: 'request.ended', source: 'example', data: {} }),
 * ]);
 * const messages = await queue.receive({ max: 10 });
 * console.assert(messages.length === 1);
 * console.assert(parseAgentEvent(messages[0]?.body ?? '').data.text === 'to Sydney');
 * ```
 */
export function memoryEventBus({ rules }: { rules: readonly EventRule[] }): EventBus {
  return {
    async publish(events) {
      const told = events.map((event, index) => ({ event, index, body: writeDetail(event) }));
      await Promise.all(
        rules.map(async (rule) => {
          const meant = told.filter(({ event }) => fits(event, rule));
          try {
            if (meant.length > 0) await rule.queue.send(meant.map(({ body }) => ({ body })));
          } catch (error) {
            throw error instanceof SendError ? publishError(error, meant, events.length) : error;
          }
        }),
      );
    },
  };
}

function fits({ type, source }: AgentEvent, { types, sources }: EventRule): boolean {
  return (types?.includes(type) ?? true) && (sources?.includes(source) ?? true);
}

function publishError(
  error: SendError,
  meant: readonly { event: AgentEvent; index: number }[],
  count: number,
): PublishError {
  const unpublished = error.unsent.flatMap(({ index: place, code, reason }) => {
    const one = meant[place];
    return one ? [{ id: one.event.id, index: one.index, code, reason }] : [];
  });
  return new PublishError(unpublished, count, { cause: error });
}
