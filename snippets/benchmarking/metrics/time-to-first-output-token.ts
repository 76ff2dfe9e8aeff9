import type { RequestTrace } from '../trace/request-trace.ts';
import { answerPieces } from './answer-pieces.ts';
import type { StartOf } from './start-of.ts';

/**
 * Time to first output token (TTFO): arrival of the first piece of the answer that is not reasoning − start.
 *
 * @param start Where the time begins. @default 'sentAt'
 * @returns Milliseconds; nothing for a failure, or for an answer that is reasoning only.
 *
 * @see https://github.com/ai-dynamo/aiperf/blob/main/docs/metrics-reference.md
 */
export function timeToFirstOutputToken(trace: RequestTrace, start: StartOf = 'sentAt'): number | undefined {
  const first = answerPieces(trace).find(({ kind }) => kind !== 'reasoning');
  return first && first.at - trace[start];
}
