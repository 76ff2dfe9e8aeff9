import * as Plot from '@observablehq/plot';
import { lowIsGood } from '../results/low-is-good.ts';
import type { MetricSummary } from '../results/summarize.ts';
import type { ChartOptions } from './chart-options.ts';
import { drawChart } from './draw-chart.ts';
import { metricWords } from './metric-words.ts';
import { rounded } from './rounded.ts';
import { type SeriesLook, seriesLooks } from './series-looks.ts';

/** A job in a radar chart. */
export interface RadarSeries {
  name: string;
  summaries: readonly Pick<MetricSummary, 'metric' | 'mean'>[];
}

interface Axis {
  metric: string;
  label: string;
  /** Where the axis points: 0 is up, and it goes clockwise. */
  angle: number;
}

interface DrawnSeries extends SeriesLook {
  name: string;
  /** Outward is better, in the order of the axes. */
  values: number[];
}

const [rowHeight, labelRoom, edge] = [18, 88, 52];
const rings = [0.25, 0.5, 0.75, 1];

// #region radar-chart
/**
 * Draws the means of a few jobs by metric, on axes from the centre: outward is always better, and what detects
 * something bad is turned round and named so, as in "No harmfulness".
 *
 * A radar chart shows a profile. How large a difference is, and whether it is more than chance, `differenceChart`
 * shows.
 *
 * @param series One to four jobs; a metric without a mean in one of them is left out, and named in the description.
 * @param options Where and how large.
 * @returns An SVG element as text, with a title and a description.
 * @throws {RangeError} If there are too few or too many jobs, or fewer than three metrics.
 */
export function radarChart(
  series: readonly RadarSeries[],
  { document, width = 360, title = 'Mean scores by metric, outward is better' }: ChartOptions,
): string {
  const { metrics, leftOut } = sharedMetrics(series);
  check(series, metrics);
  const axes = metrics.map((metric, index) => toAxis(metric, index / metrics.length));
  const drawn = series.map((each, index) => toDrawn(each, metrics, index));
  const radius = Math.min(160, width / 2 - labelRoom);
  const half = { x: width / 2 / radius, top: 1 + edge / radius };
  const bottom = half.top + (drawn.length * rowHeight) / radius;
  return drawChart(
    { title, description: told(drawn, axes, leftOut) },
    { document, width, height: 2 * (radius + edge) + drawn.length * rowHeight },
    {
      ...{ margin: 0, marginTop: 0 },
      x: { domain: [-half.x, half.x], axis: null },
      y: { domain: [-bottom, half.top], axis: null },
      marks: [
        ...gridMarks(axes, drawn.length === 1 ? drawn[0] : undefined, radius),
        ...drawn.flatMap((each) => seriesMarks(each, axes)),
        ...drawn.flatMap((each, row) =>
          legendMarks(each, {
            x: -half.x + 12 / radius,
            y: -half.top - ((row + 0.25) * rowHeight) / radius,
            unit: radius,
          }),
        ),
      ],
    },
  );
}
// #endregion radar-chart

function sharedMetrics(series: readonly RadarSeries[]): { metrics: string[]; leftOut: string[] } {
  const all = [...new Set(series.flatMap(({ summaries }) => summaries.map(({ metric }) => metric)))];
  const metrics = all.filter((metric) => series.every((each) => meanOf(each, metric) !== null));
  return { metrics, leftOut: all.filter((metric) => !metrics.includes(metric)) };
}

function meanOf({ summaries }: RadarSeries, metric: string): number | null {
  return summaries.find((summary) => summary.metric === metric)?.mean ?? null;
}

function check(series: readonly RadarSeries[], metrics: readonly string[]): void {
  if (series.length < 1 || series.length > seriesLooks.length) {
    throw new RangeError(
      `Cannot draw a radar chart as it must have 1 to ${seriesLooks.length} series: current value is ${series.length}`,
    );
  }
  if (metrics.length < 3) {
    throw new RangeError(
      `Cannot draw a radar chart as it must have at least 3 metrics with a mean in every series: current value is ${metrics.length}`,
    );
  }
}

function toAxis(metric: string, turn: number): Axis {
  const words = metricWords(metric);
  return {
    metric,
    angle: turn * 2 * Math.PI,
    label: lowIsGood(metric) ? `No ${words.toLowerCase()}` : words,
  };
}

function toDrawn(each: RadarSeries, metrics: readonly string[], index: number): DrawnSeries {
  const values = metrics.map((metric) => {
    const mean = meanOf(each, metric) ?? 0;
    return lowIsGood(metric) ? 1 - mean : mean;
  });
  const look: SeriesLook = seriesLooks[index] ?? seriesLooks[0];
  return { ...look, name: each.name, values };
}

function point({ angle }: Axis, value: number): { x: number; y: number } {
  return { x: value * Math.sin(angle), y: value * Math.cos(angle) };
}

function gridMarks(axes: readonly Axis[], only: DrawnSeries | undefined, radius: number): Plot.Markish[] {
  return [
    ...rings.map((ring) =>
      Plot.line(
        axes.map((axis) => point(axis, ring)),
        { x: 'x', y: 'y', curve: 'linear-closed', strokeOpacity: 0.25 },
      ),
    ),
    Plot.link(axes, {
      x1: 0,
      y1: 0,
      x2: (axis: Axis) => point(axis, 1).x,
      y2: (axis: Axis) => point(axis, 1).y,
      strokeOpacity: 0.25,
    }),
    ...[0.5, 1].map((ring) => ringLabel(ring, axes)),
    ...axes.map((axis, index) => labelMark(axis, only?.values[index], radius)),
  ];
}

/** Between the first two axes, where no point of a series can be, and outside of its ring. */
function ringLabel(ring: number, axes: readonly Axis[]): Plot.Markish {
  const half = Math.PI / axes.length;
  const { x, y } = point({ metric: '', label: '', angle: half }, ring * Math.cos(half));
  const place = { x: () => x, y: () => y, text: () => `${ring}` };
  return Plot.text([ring], { ...place, fontSize: 11, fillOpacity: 0.8, textAnchor: 'start', dx: 2, dy: -4 });
}

/** A word a line, so that it fits beside the chart on a phone. */
function labelMark(axis: Axis, value: number | undefined, radius: number): Plot.Markish {
  const { x, y } = point(axis, 1 + 8 / radius);
  const side = Math.abs(x) < 0.2 ? 'middle' : x > 0 ? 'start' : 'end';
  const level = y > 0.5 ? 'bottom' : y < -0.5 ? 'top' : 'middle';
  const words = [...axis.label.split(' '), ...(value === undefined ? [] : [rounded(value)])];
  return Plot.text([{ x, y }], {
    ...{ x: 'x', y: 'y', text: () => words.join('\n') },
    ...{ textAnchor: side, lineAnchor: level, lineHeight: 1.1 },
  });
}

function seriesMarks({ color, dashes, symbol, values }: DrawnSeries, axes: readonly Axis[]): Plot.Markish[] {
  const points = axes.map((axis, index) => point(axis, values[index] ?? 0));
  const line = { stroke: color, strokeWidth: 2, ...(dashes !== '' && { strokeDasharray: dashes }) };
  return [
    Plot.line(points, { x: 'x', y: 'y', curve: 'linear-closed', ...line }),
    Plot.dot(points, { x: 'x', y: 'y', symbol, fill: color, r: 3.5 }),
  ];
}

function legendMarks(
  { name, color, dashes, symbol }: DrawnSeries,
  { x, y, unit }: { x: number; y: number; unit: number },
): Plot.Markish[] {
  const length = 28 / unit;
  const line = { stroke: color, strokeWidth: 2, ...(dashes !== '' && { strokeDasharray: dashes }) };
  return [
    Plot.link([0], { x1: () => x, x2: () => x + length, y1: () => y, y2: () => y, ...line }),
    Plot.dot([0], { x: () => x + length / 2, y: () => y, symbol, fill: color, r: 3.5 }),
    Plot.text([0], { x: () => x + length, y: () => y, text: () => name, textAnchor: 'start', dx: 6 }),
  ];
}

function told(drawn: readonly DrawnSeries[], axes: readonly Axis[], leftOut: readonly string[]): string {
  const profiles = drawn.map(({ name, values }) => {
    const scores = axes.map(({ label }, index) => `${label} ${rounded(values[index] ?? 0)}`);
    return `${name}: ${scores.join(', ')}.`;
  });
  const missing = leftOut.map(metricWords).join(', ');
  return [
    'Radar chart of mean scores from 0 in the centre to 1 outside.',
    ...profiles,
    ...(missing === '' ? [] : [`Without a mean in every series, and left out: ${missing}.`]),
  ].join(' ');
}
