import type { OperationReply } from './operation.ts';
import { type FramesObserver, framesBody } from './wire/frames-body.ts';

/** Turns an operation's reply into a response; the observer is told how it ends. */
export function toResponse(
  reply: OperationReply,
  init: { status: number; requestId: string },
  observer: FramesObserver,
): Response {
  const headers: Record<string, string> = { 'x-amzn-requestid': init.requestId, ...reply.headers };
  const { status } = init;
  if (reply.type === 'frames') {
    headers['content-type'] = 'application/vnd.amazon.eventstream';
    return new Response(framesBody(reply.frames, observer), { status, headers });
  }
  observer.ended();
  if (reply.type === 'json') {
    headers['content-type'] = 'application/json';
    return new Response(JSON.stringify(reply.value), { status, headers });
  }
  headers['content-type'] = reply.contentType;
  return new Response(reply.body as Uint8Array<ArrayBuffer>, { status, headers });
}
