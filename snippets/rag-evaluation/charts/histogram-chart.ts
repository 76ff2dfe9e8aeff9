import * as Plot from '@observablehq/plot';
import { lowIsGood } from '../results/low-is-good.ts';
import type { MetricSummary } from '../results/summarize.ts';
import type { Interval } from '../statistics/interval.ts';
import type { Bin } from '../statistics/share-bins.ts';
import type { ChartOptions } from './chart-options.ts';
import { drawChart } from './draw-chart.ts';
import { metricWords } from './metric-words.ts';
import { rounded } from './rounded.ts';
import { seriesLooks } from './series-looks.ts';

const [{ color: barColor }, { color: meanColor }] = seriesLooks;
// #region histogram-chart
/**
 * Draws how often which score came, with the mean and its interval.
 *
 * @param summary Of one metric.
 * @param options Where and how large.
 * @returns An SVG element as text, with a title and a description.
 */
export function histogramChart(
  summary: Pick<MetricSummary, 'metric' | 'scored' | 'mean' | 'interval' | 'bins'> &
    Partial<Pick<MetricSummary, 'notApplicable'>>,
  { document, width = 360, title }: ChartOptions,
): string {
  const { metric, bins, mean, interval } = summary;
  const words = {
    title: title ?? `${metricWords(metric)}, ${summary.scored} scores`,
    description: told(summary),
  };
  const filled = bins.filter(({ count }) => count > 0);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  return drawChart(
    words,
    { document, width, height: 230 },
    {
      ...{ marginTop: 20, marginBottom: 46, marginLeft: 46, marginRight: 14 },
      x: {
        ...{ domain: [0, 1], ticks: 5, labelAnchor: 'center', labelArrow: 'none' },
        label: `Score, 0 to 1 (${lowIsGood(metric) ? 'low' : 'high'} is good)`,
      },
      y: {
        ...{ domain: [0, most * 1.3], ticks: wholeTicks(most), grid: true },
        ...{ label: 'Turns', labelAnchor: 'center', labelArrow: 'none' },
      },
      marks: [
        Plot.rectY(filled, { x1: 'from', x2: 'to', y: 'count', fill: barColor, insetLeft: 1, insetRight: 1 }),
        Plot.text(filled, { x: middle, y: 'count', text: ({ count }: Bin) => `${count}`, dy: -8 }),
        Plot.ruleY([0]),
        ...(mean === null ? [] : meanMarks(mean, interval, most * 1.25)),
      ],
    },
  );
}
// #endregion histogram-chart

function middle({ from, to }: Bin): number {
  return (from + to) / 2;
}

/** Above the bars, where they hide nothing; in words at the left, where there is always room. */
function meanMarks(mean: number, interval: Interval | null, height: number): Plot.Markish[] {
  const range = interval ? ` (${rounded(interval.low)} to ${rounded(interval.high)})` : '';
  const level = { y1: height, y2: height, strokeWidth: 3, stroke: meanColor };
  return [
    Plot.link(interval ? [interval] : [], { x1: 'low', x2: 'high', ...level }),
    Plot.dot([mean], { x: (value: number) => value, y: height, fill: meanColor, r: 5 }),
    Plot.dot([0], { fill: meanColor, r: 5, frameAnchor: 'top-left', dx: -36, dy: -10 }),
    Plot.text([0], {
      ...{ text: () => `mean ${rounded(mean)}${range}`, frameAnchor: 'top-left' },
      ...{ textAnchor: 'start', dx: -27, dy: -16 },
    }),
  ];
}

function wholeTicks(most: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((size) => most / size <= 5) ?? 1_000;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}

function told({
  metric,
  scored,
  notApplicable = 0,
  mean,
  interval,
  bins,
}: Parameters<typeof histogramChart>[0]): string {
  const filled = bins.filter(({ count }) => count > 0);
  const counts = filled.map(({ from, to, count }) => `${count} from ${rounded(from)} to ${rounded(to)}`);
  return [
    `Histogram of ${scored} scores by ${metricWords(metric)}: ${counts.join(', ') || 'none'}.`,
    ...(mean === null ? [] : [`The mean is ${rounded(mean)}.`]),
    ...(interval ? [`It may lie between ${rounded(interval.low)} and ${rounded(interval.high)}.`] : []),
    ...(notApplicable > 0 ? [`${notApplicable} have no score.`] : []),
  ].join(' ');
}
