import { faultHeader } from '../faults/faulty-response.ts';
import type { Answer, HttpCall, HttpReply } from './http-exchange.ts';

/** The methods that a `Request` refuses to have. */
const forbidden = /^(?:CONNECT|TRACE|TRACK)$/i;

/**
 * Lets a fetch handler answer.
 *
 * @param fetch The handler.
 * @returns A function that does the same with plain values.
 */
export function answerByFetch(fetch: (request: Request) => Promise<Response>): Answer {
  return async function answer(call) {
    if (forbidden.test(call.method)) return { status: 405, headers: {}, body: new Uint8Array() };
    return toReply(await fetch(toRequest(call)), call.signal);
  };
}

function toRequest({ method, target, headers, body, signal }: HttpCall): Request {
  const bodyless = method === 'GET' || method === 'HEAD';
  return new Request(`http://localhost${target}`, {
    method,
    headers,
    body: bodyless ? null : new Uint8Array(body),
    signal,
  });
}

async function toReply(response: Response, signal: AbortSignal): Promise<HttpReply> {
  // What a fault rule has put in may break the body at a byte, or send it slowly.
  const streams =
    response.headers.get('content-type') === 'application/vnd.amazon.eventstream' ||
    response.headers.has(faultHeader);
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body:
      streams && response.body ? read(response.body, signal) : new Uint8Array(await response.arrayBuffer()),
  };
}

/** Reads a body until its end or until the client goes away, so that its source learns of that. */
async function* read(body: ReadableStream<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  const stop = () => void reader.cancel(signal.reason).catch(() => {});
  signal.addEventListener('abort', stop);
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
