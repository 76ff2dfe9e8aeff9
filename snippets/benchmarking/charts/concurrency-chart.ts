import type { MetricName, Summary } from '../metrics/summarize.ts';
import { metricWords } from '../report/metric-words.ts';
import { rounded } from '../report/rounded.ts';
import { axisLabel } from './axis-label.ts';
import type { ChartOptions } from './chart-options.ts';
import { drawLines, type Line } from './draw-lines.ts';

/** What one step of a sweep over concurrency told. */
export interface SweepPoint {
  /** Requests under way at a time, from 1. */
  concurrency: number;
  summary: Pick<Summary, 'metrics' | 'overallOutputTokensPerSecond'>;
}

const levels = { p50: 'Median', p99: '99th percentile' } as const;

// #region concurrency-chart
/**
 * Draws a metric against concurrency: its median and its 99th percentile, with their confidence intervals where there are
 * enough requests to tell. Where latency begins to rise is the knee.
 *
 * @param sweep Its steps, in any order; a step without the metric is left out.
 * @param metric Such as `timeToFirstToken`.
 * @param options Where and how large.
 * @returns An SVG element as text, with a title and a description.
 * @throws {RangeError} If no step has the metric.
 */
export function concurrencyChart(
  sweep: readonly SweepPoint[],
  metric: MetricName,
  { document, width = 360, title }: ChartOptions,
): string {
  const { words, unit } = metricWords[metric];
  const ordered = [...sweep].sort((a, b) => a.concurrency - b.concurrency);
  const lines = Object.entries(levels).map(([level, name]) =>
    toLine(ordered, metric, level as keyof typeof levels, name),
  );
  if (lines.every(({ points }) => points.length === 0)) {
    throw new RangeError(
      `Cannot draw ${metric} against concurrency as there must be values: current value is 0`,
    );
  }
  return drawLines(
    { title: title ?? `${words} against concurrency`, description: told(words, unit, lines) },
    lines,
    { xLabel: 'Requests at a time', yLabel: axisLabel({ words, unit }) },
    { document, width, height: 240 },
  );
}
// #endregion concurrency-chart

function toLine(
  sweep: readonly SweepPoint[],
  metric: MetricName,
  level: keyof typeof levels,
  name: string,
): Line {
  const points = sweep.flatMap(({ concurrency, summary }) => {
    const quantile = summary.metrics[metric]?.quantiles[level];
    if (!quantile) return [];
    const { value, ...interval } = quantile;
    return [{ x: concurrency, y: value, ...interval }];
  });
  return { name, points };
}

function told(words: string, unit: string, lines: readonly Line[]): string {
  const each = lines.map(({ name, points }) => {
    const values = points.map(({ x, y }) => `${rounded(y)} at ${x}`);
    return `${name}: ${values.join(', ')}.`;
  });
  return [`${words} in ${unit} by how many requests are under way at a time.`, ...each].join(' ');
}
