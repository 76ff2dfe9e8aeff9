import { mean } from 'd3-array';
import { type BootstrapOptions, bootstrapInterval } from '../statistics/bootstrap-interval.ts';
import type { Interval } from '../statistics/interval.ts';
import { meanOfGroups, toGroup } from '../statistics/mean-of-groups.ts';
import type { Conversation } from './conversation.ts';
import { lowIsGood } from './low-is-good.ts';
import { type Matching, matchConversations } from './match-conversations.ts';
import { metricsIn } from './metrics-in.ts';
import { scoreOf } from './score-of.ts';

/** How a second job differs from a first by one metric, turn by turn. */
export interface MetricComparison {
  metric: string;
  /** How many turns have a score in both jobs; all other figures are about those. */
  pairs: number;
  /** How many have a score in one of the jobs only. */
  unpaired: number;
  /** Mean of the first job. */
  before: number;
  /** Mean of the second job. */
  after: number;
  /** Mean of second minus first. Of metrics that detect something bad, less than 0 is an improvement. */
  difference: number;
  /** Where the difference may lie, were other questions asked; null for fewer than 2 conversations. */
  interval: Interval | null;
  /** Turns that the second job does better, whichever way the metric points. */
  wins: number;
  ties: number;
  losses: number;
}

/** How a second job differs from a first. */
export interface JobComparison {
  /** Of the metrics that both jobs have and some turn was scored by in both. */
  metrics: MetricComparison[];
  /** The questions of conversations that one job has and the other has not. */
  unmatched: { before: string[]; after: string[] };
}

// #region compare-jobs
/**
 * Compares two jobs over the same questions, each turn with itself: how hard a question is then drops out, and a
 * difference shows with far fewer questions than between two means.
 *
 * An interval that holds 0 says that the questions were too few to tell. Of many metrics looked at once, one in twenty
 * intervals of 95 % lies beside 0 by chance.
 *
 * @param before The first job.
 * @param after The second.
 * @param options How intervals are worked out.
 * @returns Differences by metric, and what could not be compared.
 *
 * @example
 * ```ts
 * import { compareJobs } from '@outcrop/snippets/rag-evaluation';
 *
 * const job = (...scores: number[]) => scores.map((score, index) =>
 *   ({ turns: [{ question: `${index}?`, passages: [], scores: [{ metric: 'Correctness', score }] }] }));
 * const [correctness] = compareJobs(job(0, 0.5, 1), job(1, 0.5, 1)).metrics;
 * console.assert(correctness?.wins === 1 && correctness.ties === 2 && correctness.difference === 1 / 3);
 * ```
 */
export function compareJobs(
  before: readonly Conversation[],
  after: readonly Conversation[],
  options: BootstrapOptions = {},
): JobComparison {
  const matching = matchConversations(before, after);
  const shared = metricsIn(after);
  const metrics = metricsIn(before)
    .filter((metric) => shared.includes(metric))
    .map((metric) => compareMetric(matching, metric, options))
    .filter(({ pairs }) => pairs > 0);
  return {
    metrics,
    unmatched: { before: matching.onlyOne.map(questions), after: matching.onlyOther.map(questions) },
  };
}
// #endregion compare-jobs

function questions({ turns }: Conversation): string {
  return turns.map(({ question }) => question).join('\n');
}

type Pair = readonly [number, number];

function compareMetric(
  { matched }: Matching<Conversation, Conversation>,
  metric: string,
  options: BootstrapOptions,
): MetricComparison {
  const both = matched.map(([one, other]) => scorePairs(one, other, metric));
  const groups = both.map((pairs) => pairs.filter(isScored)).filter((pairs) => pairs.length > 0);
  const pairs = groups.flat();
  const differences = groups.map((same) => toGroup(same.map(([one, other]) => other - one)));
  const gains = pairs.map(([one, other]) => (lowIsGood(metric) ? one - other : other - one));
  return {
    metric,
    pairs: pairs.length,
    unpaired:
      both.flat().filter(([one, other]) => (one ?? null) !== null || (other ?? null) !== null).length -
      pairs.length,
    before: mean(pairs, ([one]) => one) ?? Number.NaN,
    after: mean(pairs, ([, other]) => other) ?? Number.NaN,
    difference: meanOfGroups(differences),
    interval: bootstrapInterval(differences, meanOfGroups, options),
    wins: gains.filter((gain) => gain > 0).length,
    ties: gains.filter((gain) => gain === 0).length,
    losses: gains.filter((gain) => gain < 0).length,
  };
}

type PossiblePair = readonly [number | null | undefined, number | null | undefined];

function scorePairs(one: Conversation, other: Conversation, metric: string): PossiblePair[] {
  return one.turns.map((turn, index) => {
    const same = other.turns[index];
    return [scoreOf(turn, metric), same && scoreOf(same, metric)];
  });
}

function isScored(pair: PossiblePair): pair is Pair {
  return pair.every((score) => typeof score === 'number');
}
