import type { AgentEvent } from '../events/agent-event.ts';
import type { JsonObject } from '../json-object.ts';
import type { RequestRecord, RequestTask } from './request-record.ts';
import { taskMessage } from './task-message.ts';
import { type Timer, timerEvent } from './timer-event.ts';

/**
 * Notes in a record what is to be sent once the record is written. Ids count up within the request, so that the same
 * thing has the same id however often it is sent, and receivers drop what they have.
 */
export const outbox = {
  /** A task goes to its agent. */
  addTask(record: RequestRecord, task: RequestTask, cause: AgentEvent): void {
    const message = taskMessage(record, task, cause);
    record.outbox.push({ id: nextId(record), sent: false, content: { kind: 'task', message } });
  },

  /** An event is told. */
  addEvent(record: RequestRecord, type: string, data: JsonObject, cause: AgentEvent, now: number): void {
    const id = nextId(record);
    const { traceparent } = record.request;
    const event: AgentEvent = {
      id,
      type,
      source: 'supervisor',
      time: new Date(now).toISOString(),
      correlationId: record.id,
      causationId: cause.id,
      ...(traceparent !== undefined && { traceparent }),
      idempotencyToken: id,
      data,
    };
    record.outbox.push({ id, sent: false, content: { kind: 'event', event } });
  },

  /** The supervisor reminds itself. */
  addTimer(record: RequestRecord, timer: Timer, dueAt: string, now: number): void {
    const id = nextId(record);
    record.outbox.push({
      id,
      sent: false,
      content: { kind: 'timer', event: timerEvent(record, id, timer, now), dueAt },
    });
  },
};

function nextId(record: RequestRecord): string {
  return `${record.id}/out/${record.outbox.length + 1}`;
}
