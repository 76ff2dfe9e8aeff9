import * as z from 'zod';
import type { TaskMessage } from '../broker/task-message.ts';
import { agentEventSchema } from '../events/agent-event-schema.ts';
import { TaskError } from './task-error.ts';

const jsonObject = z.record(z.string(), z.json());
const name = z.string().min(1);

const taskMessage = z.object({
  agent: name,
  input: jsonObject,
  event: agentEventSchema,
  context: jsonObject.exactOptional(),
  idempotencyToken: name,
  correlationId: name,
  causationId: name,
  traceparent: name.exactOptional(),
}) satisfies z.ZodType<TaskMessage>;

/**
 * Reads a task from the body of a message.
 *
 * @param body The body.
 * @returns The task.
 * @throws {TaskError} If it is none, and the message had better be a dead letter.
 */
export function parseTaskMessage(body: string): TaskMessage {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch (cause) {
    throw new TaskError('its message must be JSON', `${body.slice(0, 80)}`, { cause });
  }
  const { data, error } = taskMessage.safeParse(json);
  if (data) return data;
  const wrong = error?.issues.map(({ path, message }) => `${path.join('.') || 'message'}: ${message}`) ?? [];
  throw new TaskError('its message must be a TaskMessage', wrong.join('; '), { cause: error });
}
