import { type Distribution, distribution } from '../../metrics/distribution.ts';
import type { LlmperfResponse } from './llmperf-response.ts';

/** The metrics that LLMPerf summarizes, in its order. */
export const llmperfMetrics = [
  'inter_token_latency_s',
  'ttft_s',
  'end_to_end_latency_s',
  'request_output_throughput_token_per_s',
  'number_input_tokens',
  'number_output_tokens',
] as const;

/** The name of a metric that LLMPerf summarizes. */
export type LlmperfMetric = (typeof llmperfMetrics)[number];

/** How LLMPerf tells a distribution; `stddev` is that of the sample, over n − 1. */
export interface LlmperfDistribution {
  quantiles: Record<'p25' | 'p50' | 'p75' | 'p90' | 'p95' | 'p99', number>;
  mean: number;
  min: number;
  max: number;
  stddev: number;
}

/** The distributions of a summary of LLMPerf; without answers there are none. */
export type LlmperfDistributions = Partial<Record<LlmperfMetric, LlmperfDistribution>>;

/** What LLMPerf summarizes of a run, under its names. */
export interface LlmperfResults extends LlmperfDistributions {
  num_requests_started: number;
  /** From 0 to 1. */
  error_rate: number;
  number_errors: number;
  /** A Python dictionary as text, such as `{429: 2, -1: 1}`. */
  error_code_frequency: string;
  /** Over the whole run, all clients together. */
  mean_output_throughput_token_per_s: number;
  num_completed_requests: number;
  num_completed_requests_per_min: number;
}

/**
 * Summarizes a run as LLMPerf does.
 *
 * @param responses Those of `llmperfResponse`, or of a file that LLMPerf wrote.
 * @param seconds How long the run took.
 * @throws {RangeError} If the run took no time.
 */
export function llmperfResults(responses: readonly LlmperfResponse[], seconds: number): LlmperfResults {
  if (!(seconds > 0)) {
    throw new RangeError(
      `Cannot summarize a run as it must have taken more than 0 seconds: current value is ${seconds}`,
    );
  }
  const good = responses.filter(({ error_code }) => error_code === null);
  const errors = responses.length - good.length;
  const tokens = good.reduce((sum, { number_output_tokens }) => sum + number_output_tokens, 0);
  return {
    ...distributions(good),
    num_requests_started: responses.length,
    error_rate: responses.length === 0 ? 0 : errors / responses.length,
    number_errors: errors,
    error_code_frequency: frequency(responses),
    mean_output_throughput_token_per_s: tokens / seconds,
    num_completed_requests: good.length,
    num_completed_requests_per_min: (good.length / seconds) * 60,
  };
}

function distributions(good: readonly LlmperfResponse[]): LlmperfDistributions {
  const found: LlmperfDistributions = {};
  for (const metric of llmperfMetrics) {
    const spread = distribution(good.map((response) => response[metric]));
    if (spread) found[metric] = toLlmperf(spread);
  }
  return found;
}

function toLlmperf({ quantiles, mean, min, max, standardDeviation }: Distribution): LlmperfDistribution {
  const { p25, p50, p75, p90, p95, p99 } = quantiles;
  return {
    quantiles: {
      ...{ p25: p25.value, p50: p50.value, p75: p75.value },
      ...{ p90: p90.value, p95: p95.value, p99: p99.value },
    },
    mean,
    min,
    max,
    stddev: standardDeviation,
  };
}

/** The most frequent first, as pandas counts them. */
function frequency(responses: readonly LlmperfResponse[]): string {
  const counts = new Map<number, number>();
  for (const { error_code } of responses) {
    if (error_code !== null) counts.set(error_code, (counts.get(error_code) ?? 0) + 1);
  }
  const entries = [...counts].sort(([, a], [, b]) => b - a);
  return `{${entries.map(([code, count]) => `${code}: ${count}`).join(', ')}}`;
}
