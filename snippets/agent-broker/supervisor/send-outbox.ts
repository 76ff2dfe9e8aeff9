import type { TaskMessage } from '../broker/task-message.ts';
import type { EventBus } from '../bus/event-bus.ts';
import type { MessageQueue } from '../queue/message-queue.ts';
import type { OutboxItem, RequestRecord } from './request-record.ts';
import { longestDelayMs } from './timer-event.ts';

/** Where things are sent. */
export interface OutboxReceivers {
  bus: EventBus;
  /** The supervisor's own queue. */
  timers: MessageQueue;
  /** Puts a task into the ingress of its agent. */
  handOver(task: TaskMessage): Promise<void>;
}

// #region send-outbox
/**
 * Sends what a record says is to be sent and doesn't say was sent. What was sent by somebody who died before saying so
 * is sent again, with the same ids and tokens.
 *
 * @param record The request, as it is written in the state store.
 * @param receivers Where it is sent.
 * @param now Milliseconds since 1970.
 * @returns The ids of what was sent.
 */
export async function sendOutbox(
  record: RequestRecord,
  receivers: OutboxReceivers,
  now: number,
): Promise<string[]> {
  const unsent = record.outbox.filter(({ sent }) => !sent);
  for (const item of unsent.toSorted((one, other) => rank(one) - rank(other)))
    await send(item, receivers, now);
  return unsent.map(({ id }) => id);
}
// #endregion send-outbox

/** Timers first, so that no task is out without its timer. */
function rank({ content }: OutboxItem): number {
  return content?.kind === 'timer' ? 0 : 1;
}

async function send(
  { content }: OutboxItem,
  { bus, timers, handOver }: OutboxReceivers,
  now: number,
): Promise<void> {
  switch (content?.kind) {
    case 'task':
      await handOver(content.message);
      break;
    case 'event':
      await bus.publish([content.event]);
      break;
    case 'timer': {
      const delayMs = Math.min(longestDelayMs, Math.max(0, Date.parse(content.dueAt) - now));
      await timers.send([{ body: JSON.stringify(content.event), delayMs }]);
    }
  }
}
