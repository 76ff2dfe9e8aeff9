import { afterThisTurn } from '../answer/after-this-turn.ts';
import type { AnswerReader } from '../answer/answer-reader.ts';
import type { Clock } from '../clock/clock.ts';
import { tapCommand } from '../transport/tap-command.ts';
import { watchProgress } from './watch-progress.ts';

/** What the SDK gives on to the client's request handler. */
export interface SendSettings {
  abortSignal: AbortSignal;
  /** What makes the handler for HTTP/2 open a connection for one request; the SDK sets it, unless it is given here. */
  isEventStream?: boolean;
}

/** How a request is to be sent, and for how many milliseconds to wait. */
export interface ExchangeOptions {
  clock: Clock;
  timeLimitMs: number;
  stallLimitMs: number;
  ownConnections: boolean;
}

/** A command that can be sent, and what understands its answer. */
export interface Question {
  command: { middlewareStack: unknown };
  send(settings: SendSettings): Promise<unknown>;
  reader: AnswerReader;
}

/** How a request went. */
export interface Exchange {
  /** When it was handed to the connection first; nothing if it never was. */
  sentAt?: number;
  /** When bytes of the answer came last. */
  lastAt?: number;
  /** Whether the head of a good answer came. */
  hasBegun: boolean;
  /** What broke it off. */
  error?: unknown;
}

/**
 * Sends a command and waits until its answer has ended, broken off, or taken too long. What arrives goes to the reader.
 *
 * @param signal Gives the request up.
 */
export async function exchange(
  { command, send, reader }: Question,
  { clock, ownConnections, ...limits }: ExchangeOptions,
  signal?: AbortSignal,
): Promise<Exchange> {
  const [over, late] = [new AbortController(), new AbortController()];
  const given = AbortSignal.any(signal ? [late.signal, signal] : [late.signal]);
  const seen: Exchange = { hasBegun: false };

  async function watch(start: number): Promise<void> {
    const failure = await watchProgress(clock, { start, ...limits }, () => seen.lastAt, over.signal);
    if (failure) late.abort(failure);
  }

  const listeners = {
    onSent(at: number) {
      if (seen.sentAt !== undefined) return;
      seen.sentAt = at;
      // The request is on its way first.
      afterThisTurn(() => void watch(at));
    },
    onWritten(at: number, handedAt: number) {
      // Another attempt's time is not the first one's.
      if (seen.sentAt === handedAt) seen.sentAt = at;
    },
    onHead(headers: Record<string, string>) {
      seen.hasBegun = true;
      reader.head(headers);
    },
    onArrival(arrival: { at: number; bytes: Uint8Array }) {
      seen.lastAt = arrival.at;
      reader.take(arrival);
    },
  };
  const tap = tapCommand(command, clock, listeners, given);
  try {
    await send({ abortSignal: given, ...(!ownConnections && { isEventStream: false }) });
  } catch (thrown) {
    seen.error = thrown;
  }
  over.abort();
  // The SDK throws an error of its own for every signal, and for an answer that broke.
  if (tap.error !== undefined) seen.error = tap.error;
  if (late.signal.aborted) seen.error = late.signal.reason;
  return seen;
}
