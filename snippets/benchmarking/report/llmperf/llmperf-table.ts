import { rounded } from '../rounded.ts';
import type { Table } from '../table.ts';
import { type LlmperfDistribution, llmperfMetrics } from './llmperf-results.ts';
import type { LlmperfPrinted } from './llmperf-text.ts';

const rates = {
  mean_output_throughput_token_per_s: 'Overall Output Throughput',
  num_completed_requests_per_min: 'Completed Requests Per Minute',
  num_completed_requests: 'Number Of Completed Requests',
  number_errors: 'Number Of Errored Requests',
} as const;

/**
 * Stands two summaries of LLMPerf side by side, figure by figure, such as a published one and one's own.
 *
 * @param names What they are called, such as `['published', 'simulated']`.
 * @returns A table whose last column is right ÷ left.
 */
export function llmperfTable(
  left: LlmperfPrinted,
  right: LlmperfPrinted,
  [leftName, rightName]: readonly [left: string, right: string],
): Table {
  const spreads = llmperfMetrics.flatMap((metric) => {
    const [one, other] = [left[metric], right[metric]];
    if (!one || !other) return [];
    const others = figuresOf(other);
    return figuresOf(one).map(([name, value], index) => toRow(metric, name, value, others[index]?.[1] ?? 0));
  });
  const wholes = (Object.keys(rates) as (keyof typeof rates)[]).map((name) =>
    toRow(rates[name], '', left[name], right[name]),
  );
  return {
    caption: `${leftName} and ${rightName}, by LLMPerf's formulas`,
    header: ['Metric', '', leftName, rightName, `${rightName} ÷ ${leftName}`],
    rows: [...spreads, ...wholes],
    notes: [],
  };
}

/** Always the same ones, in the same order. */
function figuresOf({
  quantiles: { p25, p50, p75, p90, p95, p99 },
  mean,
  min,
  max,
  stddev,
}: LlmperfDistribution): [name: string, value: number][] {
  return Object.entries({ p25, p50, p75, p90, p95, p99, mean, min, max, stddev });
}

function toRow(metric: string, statistic: string, left: number, right: number): string[] {
  return [metric, statistic, rounded(left), rounded(right), left === 0 ? '' : (right / left).toFixed(2)];
}
