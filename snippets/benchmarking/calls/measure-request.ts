import { afterThisTurn } from '../answer/after-this-turn.ts';
import type { AnswerReader } from '../answer/answer-reader.ts';
import type { PlannedRequest } from '../call.ts';
import { realClock } from '../clock/real-clock.ts';
import type { RequestTrace } from '../trace/request-trace.ts';
import { tapCommand } from '../transport/tap-command.ts';
import type { CallOptions } from './call-options.ts';
import { toOutcome } from './to-outcome.ts';
import { watchProgress } from './watch-progress.ts';

/** A command that can be sent, and what understands its answer. */
export interface Question {
  command: { middlewareStack: unknown };
  send(options: { abortSignal: AbortSignal }): Promise<unknown>;
  reader: AnswerReader;
}

/**
 * Asks, and notes when what came.
 *
 * @param request Where the request stands in its run.
 * @param question The command; it is sent once.
 * @param options The clock and the limits.
 * @param signal Gives the request up.
 * @returns All that was measured, of a failure too.
 * @throws {unknown} The signal's reason.
 */
export async function measureRequest(
  { prompt, index, user, stage, scheduledAt }: PlannedRequest,
  { command, send, reader }: Question,
  { clock = realClock, timeLimitMs = 300_000, stallLimitMs = 60_000 }: CallOptions,
  signal?: AbortSignal,
): Promise<RequestTrace> {
  signal?.throwIfAborted();
  const over = new AbortController();
  const stop = new AbortController();
  const reading = AbortSignal.any([stop.signal, ...(signal ? [signal] : [])]);
  const begunAt = clock.now();
  let sentAt: number | undefined;
  let lastAt: number | undefined;
  let hasBegun = false;
  async function watch(start: number): Promise<void> {
    const limits = { start, timeLimitMs, stallLimitMs };
    const failure = await watchProgress(clock, limits, () => lastAt, over.signal);
    if (failure) stop.abort(failure);
  }
  const tap = tapCommand(
    command,
    clock,
    {
      onSent: (at) => {
        if (sentAt !== undefined) return;
        sentAt = at;
        // The request is on its way first.
        afterThisTurn(() => void watch(at));
      },
      onHead: (headers) => {
        hasBegun = true;
        reader.head(headers);
      },
      onArrival: (arrival) => {
        lastAt = arrival.at;
        reader.take(arrival);
      },
    },
    reading,
  );
  const thrown = await send({ abortSignal: reading }).then(
    () => undefined,
    (error: unknown) => error,
  );
  over.abort();
  signal?.throwIfAborted();
  const { chunks, inputTokens, outputTokens, ...rest } = reader.finish();
  // The SDK throws an error of its own for every signal, and for an answer that broke.
  const error = stop.signal.aborted ? stop.signal.reason : (tap.error ?? thrown);
  const outcome = toOutcome({ chunks, ...rest }, hasBegun, error);
  const sent = sentAt ?? begunAt;
  return {
    index,
    user,
    stage,
    scheduledAt: scheduledAt ?? sent,
    sentAt: sent,
    chunks,
    endedAt: outcome.type === 'ok' && lastAt !== undefined ? lastAt : clock.now(),
    ...(inputTokens !== undefined && { inputTokens }),
    ...(outputTokens !== undefined && { outputTokens }),
    outcome,
    prompt: { inputTokensAsked: prompt.inputTokensAsked, outputTokensAsked: prompt.outputTokensAsked },
  };
}
