import * as Plot from '@observablehq/plot';
import type { MetricComparison } from '../results/compare-jobs.ts';
import { lowIsGood } from '../results/low-is-good.ts';
import type { ChartOptions } from './chart-options.ts';
import { drawChart } from './draw-chart.ts';
import { metricWords } from './metric-words.ts';
import { rounded } from './rounded.ts';
import { seriesLooks } from './series-looks.ts';

interface Row {
  label: string;
  change: number;
  low: number;
  high: number;
}

/** Pixels that a letter takes, on average. */
const letterWidth = 6.4;

// #region difference-chart
/**
 * Draws how much better or worse a second job is by each metric, with intervals: right is always better, so what
 * detects something bad is turned round.
 *
 * @param comparisons Those of `compareJobs`.
 * @param options Where and how large.
 * @returns An SVG element as text, with a title and a description.
 */
export function differenceChart(
  comparisons: readonly Pick<MetricComparison, 'metric' | 'difference' | 'interval'>[],
  { document, width = 360, title = 'What the change did to mean scores' }: ChartOptions,
): string {
  const rows = comparisons.map(toRow);
  const reach = Math.max(0.05, ...rows.flatMap(({ low, high }) => [-low, high])) * 1.05;
  const [{ color }] = seriesLooks;
  const marginLeft = Math.max(...rows.map(({ label }) => label.length), 12) * letterWidth + 12;
  return drawChart(
    { title, description: told(rows) },
    { document, width, height: rows.length * 26 + 58 },
    {
      ...{ marginTop: 8, marginBottom: 46, marginLeft, marginRight: 46 },
      x: {
        domain: [-reach, reach],
        ticks: 4,
        label: 'Change of the mean (right is better)',
        labelAnchor: 'center',
        labelArrow: 'none',
        grid: true,
      },
      y: { domain: rows.map(({ label }) => label), label: null, tickSize: 0, type: 'band' },
      marks: [
        Plot.ruleX([0]),
        Plot.ruleY(rows, { y: 'label', x1: 'low', x2: 'high', stroke: color, strokeWidth: 3 }),
        Plot.dot(rows, { x: 'change', y: 'label', fill: color, r: 5 }),
        Plot.text(rows, {
          y: 'label',
          text: ({ change }: Row) => signed(change),
          frameAnchor: 'right',
          textAnchor: 'start',
          dx: 6,
        }),
      ],
    },
  );
}
// #endregion difference-chart

function toRow({ metric, difference, interval }: Parameters<typeof differenceChart>[0][number]): Row {
  const { low, high } = interval ?? { low: difference, high: difference };
  const words = metricWords(metric);
  if (!lowIsGood(metric)) return { label: words, change: difference, low, high };
  return { label: `No ${words.toLowerCase()}`, change: 0 - difference, low: 0 - high, high: 0 - low };
}

function signed(change: number): string {
  const text = rounded(change);
  return text.startsWith('-') ? text.replace('-', '−') : text === '0.00' ? text : `+${text}`;
}

function told(rows: readonly Row[]): string {
  const changes = rows.map(({ label, change, low, high }) => {
    const range = low < high ? `, between ${signed(low)} and ${signed(high)}` : '';
    return `${label} ${signed(change)}${range}`;
  });
  return `Changes of mean scores with their intervals, more is better. ${changes.join('; ')}.`;
}
