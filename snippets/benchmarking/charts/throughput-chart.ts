import { rounded } from '../report/rounded.ts';
import type { ChartOptions } from './chart-options.ts';
import type { SweepPoint } from './concurrency-chart.ts';
import { drawLines } from './draw-lines.ts';

/**
 * Draws the output tokens a second of a whole run against concurrency. Beyond the knee they no longer rise.
 *
 * @param sweep Its steps, in any order.
 * @param options Where and how large.
 * @returns An SVG element as text, with a title and a description.
 * @throws {RangeError} If no step has any.
 */
export function throughputChart(
  sweep: readonly SweepPoint[],
  { document, width = 360, title = 'Overall throughput against concurrency' }: ChartOptions,
): string {
  const points = [...sweep]
    .sort((a, b) => a.concurrency - b.concurrency)
    .flatMap(({ concurrency, summary: { overallOutputTokensPerSecond: y } }) =>
      y === undefined ? [] : [{ x: concurrency, y }],
    );
  if (points.length === 0) {
    throw new RangeError(
      'Cannot draw throughput against concurrency as there must be values: current value is 0',
    );
  }
  const values = points.map(({ x, y }) => `${rounded(y)} at ${x}`).join(', ');
  const description = `Output tokens a second, all requests together, by how many are under way at a time: ${values}.`;
  return drawLines(
    { title, description },
    [{ name: 'All requests together', points }],
    { xLabel: 'Requests at a time', yLabel: 'Output tokens per second' },
    { document, width, height: 240 },
  );
}
