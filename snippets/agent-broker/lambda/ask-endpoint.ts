import * as z from 'zod';
import type { Agent, AgentResult } from '../agents/agent.ts';

const result = z.record(z.string(), z.json());
const missing = z.array(z.object({ name: z.string(), question: z.string() }));
const answer: z.ZodType<AgentResult> = z.discriminatedUnion('status', [
  z.object({ status: z.literal('completed'), result }),
  z.object({ status: z.literal('incomplete'), missing, result: result.exactOptional() }),
  z.object({ status: z.literal('failed'), reason: z.string() }),
]);

/**
 * An agent that is an endpoint outside: it gets the task by POST, with the task's token as `idempotency-key`, and
 * answers how it ended.
 *
 * @param options.url The endpoint.
 * @param options.send Asks it. @default fetch
 * @returns What does a task. An answer that it could not do it, or that is none, fails the task; one of 429 or 5xx throws,
 * as it may work the next time.
 */
export function askEndpoint({ url, send = fetch }: { url: string; send?: typeof fetch }): Agent['run'] {
  return async (task, signal) => {
    const response = await send(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': task.idempotencyToken },
      body: JSON.stringify(task),
      ...(signal && { signal }),
    });
    const { status } = response;
    const text = await response.text();
    if (status === 429 || status >= 500) {
      throw new Error(`Cannot do the task as the endpoint must answer 2xx: current value is ${status}`);
    }
    if (!response.ok) return { status: 'failed', reason: `The endpoint answered ${status}.` };
    return read(text) ?? { status: 'failed', reason: 'The endpoint answered what is no result.' };
  };
}

function read(text: string): AgentResult | undefined {
  try {
    return answer.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
