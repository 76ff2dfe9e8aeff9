import type { Answer } from '../answer/answer.ts';
import { failureKindOf, failureKindOfName } from '../failures/failure-kind-of.ts';
import { RequestFailure } from '../failures/request-failure.ts';
import type { FailureKind } from '../trace/failure-kind.ts';
import type { Outcome } from '../trace/request-trace.ts';

/**
 * Judges an answer: good is only one that the model has ended, the connection has carried to its end, and that says
 * something.
 *
 * @param answer What is known of it.
 * @param hasBegun Whether anything of it has arrived.
 * @param error What broke it off, if anything did.
 */
export function toOutcome(
  { chunks, stopReason, failure, unreadable }: Omit<Answer, 'inputTokens' | 'outputTokens'>,
  hasBegun: boolean,
  error?: unknown,
): Outcome {
  function failed(kind: FailureKind, message: string): Outcome {
    return { type: 'failed', kind, message, afterTokens: chunks.length };
  }
  if (failure) return failed(failureKindOfName(failure.name), `${failure.name}: ${failure.message}`);
  if (error !== undefined) {
    // Whatever breaks an answer that has begun has cut it, but for limits on this side.
    const isCut = hasBegun && !(error instanceof RequestFailure);
    return failed(isCut ? 'cut' : failureKindOf(error), describe(error));
  }
  if (unreadable !== undefined) return failed('other', `The answer cannot be read: ${unreadable}`);
  if (stopReason === undefined) return failed('cut', 'The answer ended without a reason to stop');
  if (chunks.every(({ characters }) => characters === 0)) {
    return failed('no-text', `The model stopped with ${stopReason} and said nothing`);
  }
  return { type: 'ok', stopReason };
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
