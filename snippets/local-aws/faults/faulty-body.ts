import type { HttpReply } from '../http/http-exchange.ts';
import type { OperationCall } from '../operation.ts';
import { cutBody } from './cut-body.ts';
import type { Fault } from './fault-rule.ts';
import { slowBody } from './slow-body.ts';

const encoder = new TextEncoder();

/**
 * Puts a fault of bodies into an answer, and its kind into a header for people; other faults leave it as it is.
 *
 * @param fault What goes wrong; nothing if all goes well.
 * @param call The call, whose end is the body's end.
 * @param reply The answer of the operation.
 */
export function faultyBody(
  fault: Fault | undefined,
  call: Pick<OperationCall, 'aws' | 'signal'>,
  reply: HttpReply,
): HttpReply {
  if (fault?.kind !== 'cut' && fault?.kind !== 'slowBody') return reply;
  const headers: Record<string, string> = { ...reply.headers, 'x-local-aws-fault': fault.kind };
  const chunks = chunksOf(reply.body);
  if (fault.kind === 'cut') return { ...reply, headers, body: cutBody(chunks, fault) };
  const events = headers['content-type'] === 'application/vnd.amazon.eventstream';
  return {
    ...reply,
    headers,
    body: slowBody(chunks, fault, { clock: call.aws.clock, signal: call.signal, events }),
  };
}

async function* chunksOf(body: HttpReply['body']): AsyncGenerator<Uint8Array> {
  if (typeof body === 'string') yield encoder.encode(body);
  else if (body instanceof Uint8Array) yield body;
  else yield* body;
}
