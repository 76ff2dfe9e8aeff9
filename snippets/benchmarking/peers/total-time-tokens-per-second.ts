import type { RequestTrace } from '../trace/request-trace.ts';

/**
 * Output tokens a second as LLMPerf and aws-samples' model-latency-benchmarking compute them: output tokens ÷ the time
 * from sending to the last byte, the wait for the first token among it.
 *
 * It is for comparison only: the latter's documentation promises the speed "after the model starts responding", which
 * `outputTokensPerSecond` gives.
 *
 * @returns Tokens a second; nothing for a failure, or when the service did not count.
 */
export function totalTimeTokensPerSecond({
  outcome,
  outputTokens,
  sentAt,
  endedAt,
}: RequestTrace): number | undefined {
  if (outcome.type !== 'ok' || outputTokens === undefined || endedAt === sentAt) return undefined;
  return outputTokens / ((endedAt - sentAt) / 1000);
}
