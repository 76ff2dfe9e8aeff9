import type { RequestTrace } from '../trace/request-trace.ts';
import { interTokenLatency } from './inter-token-latency.ts';

/**
 * Output tokens a second of one request, once the model has begun to answer: 1000 ÷ inter-token latency.
 *
 * @returns Tokens a second; nothing where `interTokenLatency` gives nothing.
 *
 * @see https://github.com/ai-dynamo/aiperf/blob/main/docs/metrics-reference.md "Output Token Throughput Per User"
 */
export function outputTokensPerSecond(trace: RequestTrace): number | undefined {
  const latency = interTokenLatency(trace);
  return latency && 1000 / latency;
}
