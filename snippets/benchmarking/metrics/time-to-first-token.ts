import type { RequestTrace } from '../trace/request-trace.ts';
import { answerPieces } from './answer-pieces.ts';
import type { StartOf } from './start-of.ts';

// #region time-to-first-token
/**
 * Time to first token (TTFT): arrival of the first piece of the answer − start.
 *
 * Reasoning counts, as the model has begun to write; `timeToFirstOutputToken` waits for what a reader sees.
 *
 * @param start Where the time begins. @default 'sentAt'
 * @returns Milliseconds; nothing for a failure.
 *
 * @see https://docs.nvidia.com/nim/benchmarking/llm/metrics
 */
export function timeToFirstToken(trace: RequestTrace, start: StartOf = 'sentAt'): number | undefined {
  const [first] = answerPieces(trace);
  return first && first.at - trace[start];
}
// #endregion time-to-first-token
