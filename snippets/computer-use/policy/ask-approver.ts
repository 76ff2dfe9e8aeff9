import type { Clock } from '../clock/clock.ts';
import type { Approver, ProposedAction } from './policy.ts';

/**
 * Asks an approver, who has so much time; no answer is a denial, and so is a failure.
 *
 * @param timeoutMs How long to wait, in milliseconds.
 * @param signal Ends the wait.
 * @throws {unknown} The signal's reason.
 */
export async function askApprover(
  approver: Approver,
  { proposed, reason }: { proposed: ProposedAction; reason: string },
  { clock, timeoutMs, signal }: { clock: Clock; timeoutMs: number; signal: AbortSignal },
): Promise<'approved' | { denied: string }> {
  signal.throwIfAborted();
  const over = new AbortController();
  const either = AbortSignal.any([signal, over.signal]);
  const answer = Promise.resolve()
    .then(() => approver(proposed, reason, either))
    .catch((error: unknown) => ({ denied: `Nobody could be asked: ${String(error)}` }));
  const late = clock
    .sleep(timeoutMs, either)
    .then(() => ({ denied: `Nobody answered within ${timeoutMs / 1_000} s.` }));
  // The loser of the race is stopped, and what it says then is nobody's concern.
  late.catch(() => {});
  try {
    return await Promise.race([answer, late]).finally(() => signal.throwIfAborted());
  } finally {
    over.abort(new Error('The question is settled.'));
  }
}
