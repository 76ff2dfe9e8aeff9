import * as z from 'zod';
import type { TaskMessage } from '../broker/task-message.ts';
import type { Clock } from '../clock/clock.ts';
import { realClock } from '../clock/real-clock.ts';
import type { Agent, AgentResult } from './agent.ts';
import { EndpointError } from './endpoint-error.ts';
import { postTask } from './post-task.ts';
import { readBounded } from './read-bounded.ts';
import { runWithin } from './run-within.ts';

/** What an agent is that is an endpoint outside. */
export interface HttpAgentOptions {
  /** Its name in the registry. */
  name: string;
  /** Where tasks are posted. */
  url: string;
  /** Headers beside those of the task, such as `authorization`. */
  headers?: Readonly<Record<string, string>>;
  /** How long an answer may take, in milliseconds. @default 30_000 */
  timeoutMs?: number;
  /** How long an answer may be, in bytes. @default 1_000_000 */
  maxBytes?: number;
  /** @default fetch */
  send?: (request: Request) => Promise<Response>;
  /** @default realClock */
  clock?: Clock;
}

const result = z.record(z.string(), z.json());

const answer: z.ZodType<AgentResult> = z.discriminatedUnion('status', [
  z.object({ status: z.literal('completed'), result }),
  z.object({
    status: z.literal('incomplete'),
    missing: z.array(z.object({ name: z.string().min(1), question: z.string().min(1) })).min(1),
    result: result.exactOptional(),
  }),
  z.object({ status: z.literal('failed'), reason: z.string() }),
]);

// #region http-agent
/**
 * Makes an agent that is an endpoint outside. It gets the `TaskMessage` by POST, the task's token as `Idempotency-Key` and
 * the trace as `traceparent`, and answers how the task ended.
 *
 * No answer in time, 408, 429 and 5xx throw, so that the task comes again; any other status but 2xx has failed, redirects
 * too: a task is told to nobody but whom it was meant for.
 *
 * @param options What it is.
 */
export function httpAgent(options: HttpAgentOptions): Agent {
  const { name, url, timeoutMs = 30_000, maxBytes = 1_000_000, clock = realClock } = options;

  async function ask(task: TaskMessage, signal: AbortSignal): Promise<AgentResult> {
    const response = await postTask(task, options, signal);
    if (!response.ok) {
      await response.body?.cancel();
      const { status } = response;
      if (status === 408 || status === 429 || status >= 500) throw new EndpointError(url, String(status));
      return { status: 'failed', reason: `The endpoint answered ${status || 'with a redirect'}.` };
    }
    const text = await readBounded(response, maxBytes);
    if (text === undefined) {
      return { status: 'failed', reason: `The endpoint's answer is longer than ${maxBytes} bytes.` };
    }
    return read(text);
  }

  return {
    name,
    run(task, signal) {
      const late = () => new EndpointError(url, `no answer in ${timeoutMs} ms`);
      return runWithin(timeoutMs, (stop) => ask(task, stop), { clock, late, signal });
    },
  };
}
// #endregion http-agent

function read(text: string): AgentResult {
  try {
    return answer.parse(JSON.parse(text));
  } catch {
    return { status: 'failed', reason: 'The endpoint answered what is no result of a task.' };
  }
}
