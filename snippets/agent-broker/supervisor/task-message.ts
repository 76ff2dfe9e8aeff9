import type { TaskMessage } from '../broker/task-message.ts';
import type { AgentEvent } from '../events/agent-event.ts';
import type { JsonObject } from '../json-object.ts';
import type { RequestRecord, RequestTask } from './request-record.ts';

/**
 * Makes the message that hands a task to its agent, with what is known of the request by then: results of others,
 * answers to what was missing, and what the requester has said since.
 *
 * @param record The request.
 * @param task The task.
 * @param cause The event that it follows from.
 */
export function taskMessage(
  record: RequestRecord,
  { token, agent, input }: RequestTask,
  cause: AgentEvent,
): TaskMessage {
  const { traceparent } = record.request;
  return {
    agent,
    input,
    event: record.request,
    context: knownOf(record),
    idempotencyToken: token,
    correlationId: record.id,
    causationId: cause.id,
    ...(traceparent !== undefined && { traceparent }),
  };
}

function knownOf({ tasks, gaps, replies }: RequestRecord): JsonObject {
  return {
    results: tasks.flatMap(({ agent, status, result }) =>
      status === 'completed' && result ? [{ agent, result }] : [],
    ),
    answers: gaps.flatMap(({ name, agent, answer }) =>
      answer === undefined ? [] : [{ name, agent, answer }],
    ),
    replies: replies.map(({ text }) => text),
  };
}
