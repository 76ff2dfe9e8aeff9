import { endToEndLatency } from '../metrics/end-to-end-latency.ts';
import type { RequestTrace } from '../trace/request-trace.ts';

/**
 * Inter-token latency as LLMPerf computes it: the sum of all gaps, the time to first token among them, ÷ output tokens.
 *
 * It is for comparison only. A long prompt makes it longer, though no token is written more slowly; the fewer the
 * tokens, the more.
 *
 * @returns Milliseconds; nothing for a failure, or when the service did not count.
 *
 * @see https://github.com/ray-project/llmperf/pull/99
 */
export function llmperfInterTokenLatency(trace: RequestTrace): number | undefined {
  const whole = endToEndLatency(trace);
  return whole === undefined || !trace.outputTokens ? undefined : whole / trace.outputTokens;
}
