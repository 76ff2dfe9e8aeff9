import type { RequestTrace } from '../trace/request-trace.ts';
import { endToEndLatency } from './end-to-end-latency.ts';
import { timeToFirstToken } from './time-to-first-token.ts';

// #region inter-token-latency
/**
 * Inter-token latency (ITL), also time per output token (TPOT): (end-to-end latency − time to first token) ÷ (output
 * tokens − 1).
 *
 * The first token is told apart by its own metric, and n tokens have n − 1 gaps between them. The tokens are those that
 * the service counted: a piece of a stream may carry several.
 *
 * @returns Milliseconds, a mean over the request; nothing for a failure, for fewer than two tokens, when the service did
 * not count, or when the whole answer came at once.
 *
 * @see https://docs.nvidia.com/nim/benchmarking/llm/metrics
 */
export function interTokenLatency(trace: RequestTrace): number | undefined {
  const [first, whole] = [timeToFirstToken(trace), endToEndLatency(trace)];
  const { outputTokens = 0 } = trace;
  if (first === undefined || whole === undefined || whole === first || outputTokens < 2) return undefined;
  return (whole - first) / (outputTokens - 1);
}
// #endregion inter-token-latency
