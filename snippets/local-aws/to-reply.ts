import type { HttpReply } from './http/http-exchange.ts';
import type { OperationReply } from './operation.ts';
import { type FramesObserver, framesBody } from './wire/frames-body.ts';

/** Turns an operation's reply into an answer; the observer is told how it ends. */
export function toReply(
  reply: OperationReply,
  init: { status: number; requestId: string },
  observer: FramesObserver,
): HttpReply {
  const headers: Record<string, string> = { 'x-amzn-requestid': init.requestId, ...reply.headers };
  const { status } = init;
  if (reply.type === 'frames') {
    headers['content-type'] = 'application/vnd.amazon.eventstream';
    return { status, headers, body: framesBody(reply.frames, observer) };
  }
  observer.ended();
  if (reply.type === 'json') {
    headers['content-type'] ??= 'application/json';
    return { status, headers, body: JSON.stringify(reply.value) };
  }
  headers['content-type'] = reply.contentType;
  return { status, headers, body: reply.body };
}
