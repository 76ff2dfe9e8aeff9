import * as Plot from '@observablehq/plot';
import { rounded } from '../report/rounded.ts';
import { type ChartFrame, type ChartWords, drawChart } from './draw-chart.ts';
import { type SeriesLook, seriesLooks } from './series-looks.ts';

/** A point of a line. */
export interface LinePoint {
  x: number;
  y: number;
  /** Where its confidence interval begins. */
  low?: number;
  /** Where it ends. */
  high?: number;
}

/** A line of a chart. */
export interface Line {
  name: string;
  points: readonly LinePoint[];
}

/** What the axes of a line chart say. */
export interface LineAxes {
  xLabel: string;
  yLabel: string;
}

const legendHeight = 18;

/**
 * Draws lines over a scale on which each doubling takes the same room, with a legend above; y begins at 0.
 *
 * @param words Title and description.
 * @param lines One to four.
 * @param axes What they say.
 * @param frame Where and how large; the legend adds to the height.
 * @returns An SVG element as text.
 */
export function drawLines(
  words: ChartWords,
  lines: readonly Line[],
  { xLabel, yLabel }: LineAxes,
  frame: ChartFrame,
): string {
  const drawn = lines.map((line, index) => ({ ...line, ...looksOf(index) }));
  const points = lines.flatMap((line) => line.points);
  const levels = [...new Set(points.map(({ x }) => x))].sort((a, b) => a - b);
  const top = Math.max(...points.map(({ y, high = y }) => high));
  const room = legendHeight * lines.length;
  return drawChart(
    words,
    { ...frame, height: frame.height + room },
    {
      ...{ marginTop: room + 10, marginBottom: 46, marginLeft: 64, marginRight: 18 },
      x: {
        ...{ type: 'log', base: 2, domain: [(levels[0] ?? 1) / 1.1, (levels.at(-1) ?? 1) * 1.1] },
        ...{ ticks: apart(levels, frame.width - 82), tickFormat: rounded },
        ...{ label: xLabel, labelAnchor: 'center', labelArrow: 'none' },
      },
      y: {
        ...{ domain: [0, top * 1.05], ticks: 5, grid: true, tickFormat: rounded },
        ...{ label: yLabel, labelAnchor: 'center', labelArrow: 'none' },
      },
      marks: [
        Plot.ruleY([0]),
        ...drawn.flatMap((line) => lineMarks(line)),
        ...drawn.flatMap((line, row) => legendMarks(line, row * legendHeight - room)),
      ],
    },
  );
}

function looksOf(index: number): SeriesLook {
  return seriesLooks[index] ?? seriesLooks[0];
}

/** The levels that have room for their figures, from the greatest down. */
function apart(levels: readonly number[], room: number): number[] {
  const [least = 1, most = 1] = [levels[0], levels.at(-1)];
  const place = (level: number) => (room * Math.log(level / least)) / Math.max(1e-9, Math.log(most / least));
  const kept: number[] = [];
  for (const level of [...levels].reverse()) {
    const last = kept.at(-1);
    if (last === undefined || place(last) - place(level) >= 26) kept.push(level);
  }
  return kept.reverse();
}

function lineMarks({ points, color, dashes, symbol }: Line & SeriesLook): Plot.Markish[] {
  const look = { stroke: color, ...(dashes !== '' && { strokeDasharray: dashes }) };
  const known = points.filter(({ low, high }) => low !== undefined && high !== undefined);
  return [
    Plot.ruleX(known, { x: 'x', y1: 'low', y2: 'high', stroke: color, strokeOpacity: 0.6, strokeWidth: 2 }),
    Plot.line(points, { x: 'x', y: 'y', ...look, strokeWidth: 2 }),
    Plot.dot(points, { x: 'x', y: 'y', symbol, fill: color, r: 4 }),
  ];
}

function legendMarks({ name, color, symbol }: Line & SeriesLook, dy: number): Plot.Markish[] {
  const place = { frameAnchor: 'top-left' as const };
  return [
    Plot.dot([0], { ...place, symbol, fill: color, r: 4, dx: 6, dy: dy + 4 }),
    Plot.text([0], {
      ...place,
      text: () => name,
      textAnchor: 'start',
      lineAnchor: 'middle',
      dx: 16,
      dy: dy + 4,
    }),
  ];
}
