import type { HandOver } from '../broker/hand-over.ts';
import type { EventBus } from '../bus/event-bus.ts';
import type { Clock } from '../clock/clock.ts';
import type { AgentEvent } from '../events/agent-event.ts';

/** One thing that happened to a message. */
export interface LoggedMessage {
  /** Milliseconds since 1970. */
  at: number;
  /** An event is published, then handled by each who gets it; a task is handed over. */
  stage: 'published' | 'handled' | 'handed over';
  /** The event's id, or the task's token. */
  id: string;
  /** The event's type, or `task`. */
  what: string;
  from: string;
  /** Who handles it, or which agent it is handed over to; nobody yet, where it is published. */
  to?: string;
}

/** What parts tell each other, in the order in which it happens. */
export interface MessageLog {
  readonly messages: readonly LoggedMessage[];
  /** A bus that is logged: each event that it has taken. */
  bus(bus: EventBus): EventBus;
  /**
   * A hand-over that is logged: each task that was taken.
   *
   * @param from Who hands over, such as `broker`.
   */
  ingress(from: string, handOver: HandOver): HandOver;
  /** Notes that somebody has got an event and begins with it; one that comes twice is noted twice. */
  handled(to: string, event: AgentEvent): void;
}

/**
 * Makes a log of messages.
 *
 * @param clock Tells when.
 *
 * @example
 * ```ts
 * import { memoryEventBus, messageLog, newEvent, realClock } from '@outcrop/snippets/agent-broker';
 *
 * const log = messageLog(realClock);
 * const bus = log.bus(memoryEventBus({ rules: [] }));
 * await bus.publish([newEvent({ type: 'request.received', source: 'requester', data: {} })]);
 * console.assert(log.messages[0]?.what === 'request.received');
 * ```
 */
export function messageLog(clock: Pick<Clock, 'now'>): MessageLog {
  const messages: LoggedMessage[] = [];
  const note = (message: Omit<LoggedMessage, 'at'>) => messages.push({ at: clock.now(), ...message });
  const noteEvent = (stage: LoggedMessage['stage'], { id, type, source }: AgentEvent, to?: string) =>
    note({ stage, id, what: type, from: source.replace(/^agent\./, ''), ...(to !== undefined && { to }) });
  return {
    messages,
    bus: (bus) => ({
      async publish(events) {
        await bus.publish(events);
        for (const event of events) noteEvent('published', event);
      },
    }),
    ingress: (from, handOver) => async (ingress, message, signal) => {
      await handOver(ingress, message, signal);
      note({ stage: 'handed over', id: message.idempotencyToken, what: 'task', from, to: message.agent });
    },
    handled: (to, event) => void noteEvent('handled', event, to),
  };
}
