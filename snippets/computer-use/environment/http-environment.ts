import * as z from 'zod';
import type { Environment } from './environment.ts';
import { EnvironmentError } from './environment-error.ts';
import { fromWire } from './wire-result.ts';

/** Where an environment is. */
export interface HttpEnvironmentOptions {
  /** Its address, without a closing slash. */
  url: string;
  token: string;
  /** @default globalThis.fetch */
  fetch?: (request: Request) => Promise<Response>;
}

const problem = z.object({ detail: z.string() });

/**
 * An environment that is elsewhere, behind `environmentApi()`.
 *
 * @param options Where it is.
 * @returns The environment; to close it closes the one that is there.
 */
export function httpEnvironment({
  url,
  token,
  fetch = globalThis.fetch,
}: HttpEnvironmentOptions): Environment {
  const post = async (path: string, body: unknown, signal?: AbortSignal) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const init = { method: 'POST', headers, body: JSON.stringify(body), ...(signal && { signal }) };
    try {
      const response = await fetch(new Request(`${url}${path}`, init));
      return { status: response.status, body: (await response.json()) as unknown };
    } catch (cause) {
      signal?.throwIfAborted();
      throw new EnvironmentError(`Cannot reach the environment as ${url} must answer: it does not`, {
        cause,
      });
    }
  };
  return {
    async execute(action, signal) {
      const { status, body } = await post('/actions', action, signal);
      if (status === 200) return read(() => fromWire(body));
      const { detail } = read(() => problem.parse(body));
      // What is wrong with the action itself is for the model to read.
      if ([400, 413, 422, 429].includes(status)) return { ok: false, text: detail };
      throw new EnvironmentError(detail);
    },
    async close() {
      const { status, body } = await post('/close', {});
      if (status !== 200) throw new EnvironmentError(read(() => problem.parse(body)).detail);
    },
  };
}

function read<Value>(parse: () => Value): Value {
  try {
    return parse();
  } catch (cause) {
    throw new EnvironmentError('Cannot read the answer as it must come from an environment: it does not', {
      cause,
    });
  }
}
