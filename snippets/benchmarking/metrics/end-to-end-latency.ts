import type { RequestTrace } from '../trace/request-trace.ts';
import { answerPieces } from './answer-pieces.ts';
import type { StartOf } from './start-of.ts';

/**
 * End-to-end latency: arrival of the last piece of the answer − start.
 *
 * The figures that the service sends after it (`metadata`, `amazon-bedrock-invocationMetrics`) are no part of the answer;
 * `endedAt` tells when they had come.
 *
 * @param start Where the time begins. @default 'sentAt'
 * @returns Milliseconds; nothing for a failure.
 *
 * @see https://docs.nvidia.com/nim/benchmarking/llm/metrics
 */
export function endToEndLatency(trace: RequestTrace, start: StartOf = 'sentAt'): number | undefined {
  const last = answerPieces(trace).at(-1);
  return last && last.at - trace[start];
}
