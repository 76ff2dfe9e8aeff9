import { EndpointError } from '../agents/endpoint-error.ts';
import { postTask } from '../agents/post-task.ts';
import { runWithin } from '../agents/run-within.ts';
import type { Clock } from '../clock/clock.ts';
import { realClock } from '../clock/real-clock.ts';
import type { MessageQueue } from '../queue/message-queue.ts';
import type { Ingress } from '../registry/agent-context.ts';
import { IngressError } from './ingress-error.ts';
import type { TaskMessage } from './task-message.ts';

/** Hands a message to where an agent takes its work from. */
export type HandOver = (ingress: Ingress, message: TaskMessage, signal?: AbortSignal) => Promise<void>;

/** What hands over. */
export interface HandOverOptions {
  /** Gives the queue at an address. */
  queue: (url: string) => Pick<MessageQueue, 'send'>;
  /** Asks an endpoint outside. @default fetch */
  send?: (request: Request) => Promise<Response>;
  /** How long an endpoint may take to say that it has a task, in milliseconds. @default 10_000 */
  timeoutMs?: number;
  /** @default realClock */
  clock?: Clock;
}

// #region hand-over
/**
 * Makes what hands tasks over to agents: to a queue as a message; to an endpoint outside by POST, with the task's token as
 * `Idempotency-Key` and the trace as `traceparent`, so that a second time is harmless.
 *
 * An endpoint takes a task by any status of 2xx. Nothing else of its answer is read, and a redirect is not followed: a
 * task is told to nobody but whom it was meant for.
 *
 * @param options What hands over.
 * @returns For a broker or a supervisor. It throws an `IngressError` whose cause says why the task was not taken.
 *
 * @example
 * ```ts
 * import { handOver, memoryQueue } from '@outcrop/snippets/agent-broker';
 *
 * const queues = new Map([['https://queues.example/flights', memoryQueue()]]);
 * const ingress = handOver({ queue: (url) => queues.get(url) ?? memoryQueue() });
 * console.assert(typeof ingress === 'function');
 * ```
 */
export function handOver(options: HandOverOptions): HandOver {
  return async (ingress, message, signal) => {
    try {
      if (ingress.type === 'queue')
        await options.queue(ingress.url).send([{ body: JSON.stringify(message) }]);
      else await post(ingress.url, message, options, signal);
    } catch (cause) {
      signal?.throwIfAborted();
      throw new IngressError([message.agent], { cause });
    }
  };
}
// #endregion hand-over

async function post(
  url: string,
  message: TaskMessage,
  { send, timeoutMs = 10_000, clock = realClock }: HandOverOptions,
  signal: AbortSignal | undefined,
): Promise<void> {
  const late = () => new EndpointError(url, `no answer in ${timeoutMs} ms`);
  const ask = (stop: AbortSignal) => postTask(message, { url, ...(send && { send }) }, stop);
  const response = await runWithin(timeoutMs, ask, { clock, late, signal });
  await response.body?.cancel();
  if (!response.ok) throw new EndpointError(url, String(response.status || 'a redirect'));
}
