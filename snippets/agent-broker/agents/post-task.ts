import type { TaskMessage } from '../broker/task-message.ts';
import { EndpointError } from './endpoint-error.ts';

/** Where a task is posted. */
export interface PostTaskOptions {
  url: string;
  /** Headers beside those of the task. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** @default fetch */
  send?: (request: Request) => Promise<Response>;
}

/**
 * Posts a task to an endpoint outside, with its token as `Idempotency-Key` and its trace as `traceparent`.
 *
 * @param task The task.
 * @param options Where.
 * @param signal Ends the wait.
 * @returns The answer, of whatever status; a redirect is not followed.
 * @throws {EndpointError} If there is no connection.
 * @throws {unknown} The signal's reason.
 */
export async function postTask(
  task: TaskMessage,
  { url, headers, send = (request) => fetch(request) }: PostTaskOptions,
  signal: AbortSignal,
): Promise<Response> {
  const { idempotencyToken, traceparent } = task;
  const request = new Request(url, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      ...headers,
      'content-type': 'application/json',
      'idempotency-key': idempotencyToken,
      ...(traceparent !== undefined && { traceparent }),
    },
    body: JSON.stringify(task),
    signal,
  });
  return await send(request).catch((cause: unknown) => {
    signal.throwIfAborted();
    throw new EndpointError(url, 'no connection', { cause });
  });
}
