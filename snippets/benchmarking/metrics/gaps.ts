import type { RequestTrace } from '../trace/request-trace.ts';
import { answerPieces } from './answer-pieces.ts';

/**
 * Gaps: the times between the arrivals of one piece of an answer and the next.
 *
 * `interTokenLatency` is a mean of each request, in which one long pause does not show; here it does. A piece that brings
 * several tokens has one gap before it.
 *
 * @returns Milliseconds, in order; empty for a failure.
 *
 * @see https://github.com/vllm-project/guidellm/issues/1145 on the tail that the mean loses
 */
export function gaps(trace: RequestTrace): number[] {
  const pieces = answerPieces(trace);
  return pieces.slice(1).map(({ at }, index) => at - (pieces[index]?.at ?? at));
}
