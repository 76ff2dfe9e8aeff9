import { readBody } from '../wire/read-body.ts';
import type { Answer, HttpReply } from './http-exchange.ts';

/**
 * Makes a fetch handler of what answers with plain values.
 *
 * @param answer What answers.
 * @returns A handler for wherever `Request` and `Response` are known.
 */
export function fetchByAnswer(answer: Answer): (request: Request) => Promise<Response> {
  return async function fetch(request) {
    const { method, url, headers } = request;
    // A client that stops to read goes away as much as one that aborts its request.
    const unread = new AbortController();
    const signal = AbortSignal.any([request.signal, unread.signal]);
    const target = url.slice(url.indexOf('/', url.indexOf('://') + 3));
    const reply = await answer({ method, target, headers, readBody: () => readBody(request), signal });
    return new Response(toBody(reply.body, unread), { status: reply.status, headers: reply.headers });
  };
}

function toBody(body: HttpReply['body'], unread: AbortController): BodyInit | null {
  // A `Response` with status 204 takes no body, not even an empty one.
  if ((typeof body === 'string' || body instanceof Uint8Array) && body.length === 0) return null;
  if (typeof body === 'string') return body;
  if (body instanceof Uint8Array) return body as Uint8Array<ArrayBuffer>;
  return toStream(body, unread);
}

function toStream(body: AsyncIterable<Uint8Array>, unread: AbortController): ReadableStream<Uint8Array> {
  const iterator = body[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const step = await iterator.next();
        if (step.done) controller.close();
        else controller.enqueue(step.value);
      },
      async cancel(reason) {
        unread.abort(reason);
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
