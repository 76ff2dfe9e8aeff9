import type { RunComparison } from './compare-runs.ts';
import { metricWords } from './metric-words.ts';
import { rounded } from './rounded.ts';
import type { Table } from './table.ts';

const wholes = {
  overallOutputTokensPerSecond: 'Output tokens per second, all together',
  requestsPerMinute: 'Completed requests per minute',
} as const;

/**
 * Makes a table of two runs.
 *
 * @param comparisons Those of `compareRuns`.
 * @param names What the runs are called.
 */
export function comparisonTable(
  comparisons: readonly RunComparison[],
  [left, right]: readonly [left: string, right: string] = ['before', 'after'],
): Table {
  return {
    caption: `${left} and ${right}`,
    header: ['Metric', '', left, right, 'change', 'more than chance'],
    rows: comparisons.map((each) => [
      wordsOf(each.metric),
      each.statistic === 'whole' ? '' : each.statistic,
      rounded(each.left),
      rounded(each.right),
      each.change === undefined ? '' : percent(each.change),
      each.differs === undefined ? '' : each.differs ? 'yes' : 'no',
    ]),
    notes: [],
  };
}

function wordsOf(metric: RunComparison['metric']): string {
  if (metric === 'overallOutputTokensPerSecond' || metric === 'requestsPerMinute') return wholes[metric];
  const { words, unit } = metricWords[metric];
  return unit === 'ms' ? `${words} (ms)` : words;
}

function percent(share: number): string {
  const text = (share * 100).toFixed(1);
  return `${Number(text) > 0 ? '+' : ''}${Number(text) === 0 ? '0.0' : text.replace('-', '−')} %`;
}
