import { type Distribution, quantileLevels } from '../metrics/distribution.ts';
import type { Quantile } from '../metrics/quantile.ts';
import type { MetricName, Summary } from '../metrics/summarize.ts';
import { durationWords } from './duration-words.ts';
import { metricWords } from './metric-words.ts';
import { rounded } from './rounded.ts';
import type { Table } from './table.ts';

const levels = Object.keys(quantileLevels) as (keyof typeof quantileLevels)[];

// #region summary-table
/**
 * Makes a table of a run: a row a metric, with its mean, its quantiles, its bounds and its standard deviation.
 *
 * `~` stands before a quantile whose confidence interval has no end on one side, as there were too few requests.
 *
 * @param summary That of `summarize`.
 * @param caption What the table is called. @default 'Benchmark'
 */
export function summaryTable(summary: Summary, caption = 'Benchmark'): Table {
  const metrics = Object.entries(summary.metrics) as [MetricName, Distribution][];
  return {
    caption,
    header: ['Metric', 'mean', ...levels, 'min', 'max', 'sd'],
    rows: metrics.map(([name, spread]) => toRow(name, spread)),
    notes: [overall(summary), ...failures(summary)],
  };
}
// #endregion summary-table

function toRow(name: MetricName, { mean, quantiles, min, max, standardDeviation }: Distribution): string[] {
  const { words, unit } = metricWords[name];
  return [
    unit === 'ms' ? `${words} (ms)` : words,
    rounded(mean),
    ...levels.map((level) => toCell(quantiles[level])),
    ...[min, max, standardDeviation].map(rounded),
  ];
}

function toCell({ value, low, high }: Quantile): string {
  return `${low === undefined || high === undefined ? '~' : ''}${rounded(value)}`;
}

function overall({
  completed,
  requests,
  windowMs,
  overallOutputTokensPerSecond: tokens,
  requestsPerMinute: pace,
}: Summary): string {
  const rates = [
    ...(tokens === undefined ? [] : [`${rounded(tokens)} output tokens per second`]),
    ...(pace === undefined ? [] : [`${rounded(pace)} completed requests per minute`]),
  ];
  const done = `${rounded(completed)} of ${rounded(requests)} requests completed in ${durationWords(windowMs)}`;
  return `${[done, ...rates].join(', ')}.`;
}

function failures({ failures: kinds, piecesOfFailures }: Summary): string[] {
  const counts = Object.entries(kinds).map(([kind, count]) => `${rounded(count)} ${kind}`);
  if (counts.length === 0) return [];
  const pieces =
    piecesOfFailures > 0 ? ` (${rounded(piecesOfFailures)} pieces of answers came with them)` : '';
  return [`Failed, and in no figure above: ${counts.join(', ')}${pieces}.`];
}
