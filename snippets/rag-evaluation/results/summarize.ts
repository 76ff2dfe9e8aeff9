import { mean } from 'd3-array';
import { type BootstrapOptions, bootstrapInterval } from '../statistics/bootstrap-interval.ts';
import type { Interval } from '../statistics/interval.ts';
import { meanOfGroups, toGroup } from '../statistics/mean-of-groups.ts';
import { type Bin, shareBins } from '../statistics/share-bins.ts';
import type { Conversation } from './conversation.ts';
import { metricsIn } from './metrics-in.ts';
import { scoreOf } from './score-of.ts';

/** How a job came out by one metric. */
export interface MetricSummary {
  metric: string;
  /** How many turns have a score. */
  scored: number;
  /** How many were judged without one: the metric does not apply, or the judge gave no answer. They are in no mean. */
  notApplicable: number;
  /** Null if no turn has a score. */
  mean: number | null;
  /** Where the mean may lie, were other questions asked of the same kind; null for fewer than 2 conversations. */
  interval: Interval | null;
  /** Tenths of the scale, for a histogram. */
  bins: Bin[];
}

// #region summarize
/**
 * Sums up the scores of a job by metric.
 *
 * Every turn counts the same in the mean. For the interval, whole conversations are drawn, as the turns of one hang
 * together.
 *
 * @param conversations Those of the job.
 * @param options How intervals are worked out.
 * @returns A summary a metric, in the order in which they first come.
 *
 * @example
 * ```ts
 * import { summarize } from '@outcrop/snippets/rag-evaluation';
 *
 * const scored = (score: number | null) =>
 *   ({ turns: [{ question: '?', passages: [], scores: [{ metric: 'Correctness', score }] }] });
 * const [correctness] = summarize([scored(1), scored(0.5), scored(null)]);
 * console.assert(correctness?.mean === 0.75 && correctness.notApplicable === 1);
 * ```
 */
export function summarize(
  conversations: readonly Conversation[],
  options: BootstrapOptions = {},
): MetricSummary[] {
  return metricsIn(conversations).map((metric) => {
    const judged = conversations.map(({ turns }) => turns.map((turn) => scoreOf(turn, metric)));
    const scores = judged.map((all) => all.filter((score) => typeof score === 'number'));
    return {
      metric,
      scored: scores.flat().length,
      notApplicable: judged.flat().filter((score) => score === null).length,
      mean: mean(scores.flat()) ?? null,
      interval: meanInterval(scores, options),
      bins: shareBins(scores.flat()),
    };
  });
}
// #endregion summarize

function meanInterval(scores: readonly number[][], options: BootstrapOptions): Interval | null {
  const groups = scores.filter((group) => group.length > 0).map(toGroup);
  return bootstrapInterval(groups, meanOfGroups, options);
}
