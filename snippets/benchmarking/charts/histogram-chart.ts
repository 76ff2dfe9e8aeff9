import * as Plot from '@observablehq/plot';
import { bin } from 'd3-array';
import { type Distribution, distribution } from '../metrics/distribution.ts';
import { type MetricName, requestMetrics } from '../metrics/summarize.ts';
import { metricWords } from '../report/metric-words.ts';
import { rounded } from '../report/rounded.ts';
import type { RequestTrace } from '../trace/request-trace.ts';
import { axisLabel } from './axis-label.ts';
import type { ChartOptions } from './chart-options.ts';
import { drawChart } from './draw-chart.ts';
import { seriesLooks } from './series-looks.ts';

interface Bar {
  from: number;
  to: number;
  count: number;
}

const [{ color: barColor }, { color: markColor }] = seriesLooks;

// #region histogram-chart
/**
 * Draws how often which value of a metric came, with its median and its 99th percentile. Failures have no part in it.
 *
 * @param traces The requests of a run.
 * @param metric Such as `timeToFirstToken`, from when a request was sent.
 * @param options Where and how large.
 * @returns An SVG element as text, with a title and a description.
 * @throws {RangeError} If no request has a value.
 */
export function histogramChart(
  traces: readonly RequestTrace[],
  metric: MetricName,
  { document, width = 360, title }: ChartOptions,
): string {
  const { words, unit } = metricWords[metric];
  const values = valuesOf(traces, metric);
  const spread = check(distribution(values), metric);
  const bars = toBars(values);
  const most = Math.max(...bars.map(({ count }) => count));
  const of = `${rounded(values.length)} ${metric === 'gaps' ? 'gap' : 'request'}${values.length === 1 ? '' : 's'}`;
  const description = told(words, unit, of, bars, spread);
  return drawChart(
    { title: title ?? `${words}, ${of}`, description },
    { document, width, height: 230 },
    {
      ...{ marginTop: 24, marginBottom: 46, marginLeft: 52, marginRight: 18 },
      x: {
        ...{ domain: [bars[0]?.from, bars.at(-1)?.to], ticks: 5 },
        ...{ label: axisLabel({ words, unit }), labelAnchor: 'center', labelArrow: 'none' },
      },
      y: {
        ...{ domain: [0, most], ticks: wholeTicks(most), tickFormat: rounded, grid: true },
        ...{ label: metric === 'gaps' ? 'Gaps' : 'Requests', labelAnchor: 'center', labelArrow: 'none' },
      },
      marks: [
        Plot.rectY(bars, {
          x1: 'from',
          x2: 'to',
          y: 'count',
          fill: barColor,
          insetLeft: 0.5,
          insetRight: 0.5,
        }),
        Plot.ruleY([0]),
        ...quantileMarks(spread, unit),
      ],
    },
  );
}
// #endregion histogram-chart

function valuesOf(traces: readonly RequestTrace[], metric: MetricName): number[] {
  return traces
    .flatMap((trace) => requestMetrics[metric](trace, 'sentAt'))
    .filter((value) => value !== undefined);
}

function check(spread: Distribution | undefined, metric: MetricName): Distribution {
  if (spread) return spread;
  throw new RangeError(`Cannot draw a histogram of ${metric} as there must be values: current value is 0`);
}

/** Bounds are round, and all values have a bar, even when they are all the same. */
function toBars(values: readonly number[]): Bar[] {
  const bins = bin().thresholds(20)(values);
  return bins.flatMap((each) => {
    const [from = 0, to = 0] = [each.x0, each.x1];
    const half = from === to ? Math.max(0.5, Math.abs(from) / 100) : 0;
    return each.length > 0 || half === 0 ? [{ from: from - half, to: to + half, count: each.length }] : [];
  });
}

/** In words above the bars, where there is always room. */
function quantileMarks({ quantiles: { p50, p99 } }: Distribution, unit: string): Plot.Markish[] {
  const words = `line: p50 ${rounded(p50.value)} ${unit}, dashes: p99 ${rounded(p99.value)} ${unit}`;
  const line = { stroke: markColor, strokeWidth: 2 };
  const place = { frameAnchor: 'top-left' as const, textAnchor: 'start' as const, dx: -4, dy: -16 };
  return [
    Plot.ruleX([p50.value], line),
    Plot.ruleX([p99.value], { ...line, strokeDasharray: '4 3' }),
    Plot.text([0], { text: () => words, ...place }),
  ];
}

function wholeTicks(most: number): number[] {
  const step = [1, 2, 5].flatMap((digit) => [1, 10, 100, 1e3, 1e4, 1e5, 1e6].map((power) => digit * power));
  const size = step.sort((a, b) => a - b).find((each) => most / each <= 5) ?? most;
  return Array.from({ length: Math.floor(most / size) + 1 }, (_, index) => index * size);
}

function told(words: string, unit: string, counted: string, bars: readonly Bar[], spread: Distribution) {
  const { min, max, quantiles } = spread;
  const filled = bars.filter(({ count }) => count > 0);
  const counts = filled.map(({ from, to, count }) => `${count} from ${rounded(from)} to ${rounded(to)}`);
  return [
    `Histogram of ${words.toLowerCase()} in ${unit}, ${counted}: ${counts.join(', ')}.`,
    `The least is ${rounded(min)}, the median ${rounded(quantiles.p50.value)}, the 99th percentile ${rounded(quantiles.p99.value)}, the greatest ${rounded(max)}.`,
  ].join(' ');
}
