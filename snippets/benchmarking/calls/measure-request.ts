import type { PlannedRequest } from '../call.ts';
import { realClock } from '../clock/real-clock.ts';
import type { RequestTrace } from '../trace/request-trace.ts';
import type { CallOptions } from './call-options.ts';
import { exchange, type Question } from './exchange.ts';
import { toOutcome } from './to-outcome.ts';

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
  question: Question,
  { clock = realClock, timeLimitMs = 300_000, stallLimitMs = 60_000, ownConnections = false }: CallOptions,
  signal?: AbortSignal,
): Promise<RequestTrace> {
  signal?.throwIfAborted();
  const begunAt = clock.now();
  const seen = await exchange(question, { clock, timeLimitMs, stallLimitMs, ownConnections }, signal);
  signal?.throwIfAborted();
  const { sentAt = begunAt, lastAt, hasBegun, error } = seen;
  const { chunks, inputTokens, outputTokens, ...rest } = question.reader.finish();
  const outcome = toOutcome({ chunks, ...rest }, hasBegun, error);
  return {
    index,
    user,
    stage,
    scheduledAt: scheduledAt ?? sentAt,
    sentAt,
    chunks,
    endedAt: outcome.type === 'ok' && lastAt !== undefined ? lastAt : clock.now(),
    ...(inputTokens !== undefined && { inputTokens }),
    ...(outputTokens !== undefined && { outputTokens }),
    outcome,
    prompt: { inputTokensAsked: prompt.inputTokensAsked, outputTokensAsked: prompt.outputTokensAsked },
  };
}
