import type { TaskMessage } from '../broker/task-message.ts';
import type { Clock } from '../clock/clock.ts';
import type { AgentEvent } from '../events/agent-event.ts';
import { eventTypes } from '../events/event-types.ts';
import { newEvent } from '../events/new-event.ts';
import type { JsonObject } from '../json-object.ts';
import type { AgentResult } from './agent.ts';

/**
 * Makes the event that tells how a task ended. Its id follows from the task: told twice, it is one event.
 *
 * @param task The task.
 * @param result How it ended.
 * @param clock Tells when.
 */
export function completionEvent(task: TaskMessage, result: AgentResult, clock: Clock): AgentEvent {
  const { agent, idempotencyToken: taskToken, correlationId, causationId, traceparent } = task;
  const id = `${taskToken}/completed`;
  const told = {
    type: eventTypes.taskCompleted,
    source: `agent.${agent}`,
    // As JSON would have it: what is undefined is not there.
    data: JSON.parse(JSON.stringify({ ...result, agent, taskToken })) as JsonObject,
    cause: { id: causationId, correlationId, ...(traceparent !== undefined && { traceparent }) },
    idempotencyToken: id,
  };
  return { ...newEvent(told, { clock }), id };
}
