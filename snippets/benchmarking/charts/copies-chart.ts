import * as Plot from '@observablehq/plot';
import type { CopySample } from '../cost/copy-sample.ts';
import type { ChartOptions } from './chart-options.ts';
import { drawChart } from './draw-chart.ts';
import { seriesLooks } from './series-looks.ts';

interface Step {
  /** In minutes after the first sample. */
  from: number;
  to: number;
  copies: number;
}

const minuteMs = 60_000;
const [{ color }] = seriesLooks;

/**
 * Draws how many copies of an imported model were active, minute by minute.
 *
 * @param samples Those of `readCopies`; what a minute without a sample had is 0.
 * @param options Where and how large.
 * @returns An SVG element as text, with a title and a description.
 * @throws {RangeError} If there are none.
 */
export function copiesChart(
  samples: readonly CopySample[],
  { document, width = 360, title = 'Active copies of the model' }: ChartOptions,
): string {
  const steps = toSteps(samples);
  if (steps.length === 0) {
    throw new RangeError('Cannot draw copies as there must be samples: current value is 0');
  }
  const most = Math.max(...steps.map(({ copies }) => copies));
  return drawChart(
    { title, description: told(steps) },
    { document, width, height: 200 },
    {
      ...{ marginTop: 12, marginBottom: 46, marginLeft: 46, marginRight: 18 },
      x: {
        ...{ domain: [0, steps.at(-1)?.to], ticks: 6 },
        ...{ label: 'Minutes', labelAnchor: 'center', labelArrow: 'none' },
      },
      y: {
        ...{ domain: [0, most + 0.5], ticks: Array.from({ length: most + 1 }, (_, index) => index) },
        ...{ tickFormat: 'd', grid: true, label: 'Copies', labelAnchor: 'center', labelArrow: 'none' },
      },
      marks: [Plot.rectY(steps, { x1: 'from', x2: 'to', y: 'copies', fill: color }), Plot.ruleY([0])],
    },
  );
}

/** Minutes of the same number, one after the other, are one step. */
function toSteps(samples: readonly CopySample[]): Step[] {
  const ordered = [...samples].sort((a, b) => a.at - b.at);
  const start = ordered[0]?.at ?? 0;
  const steps: Step[] = [];
  for (const { at, copies } of ordered) {
    const from = (at - start) / minuteMs;
    const last = steps.at(-1);
    if (last && last.to === from && last.copies === copies) last.to = from + 1;
    else steps.push({ from, to: from + 1, copies });
  }
  return steps;
}

function told(steps: readonly Step[]): string {
  const each = steps.map(({ from, to, copies }) => `${copies} from minute ${from} to ${to}`);
  return `Active copies, the most in each minute: ${each.join(', ')}; otherwise none.`;
}
