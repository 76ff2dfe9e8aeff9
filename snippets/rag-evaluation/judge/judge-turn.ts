import { mean } from 'd3-array';
import type { Metric } from '../metrics.ts';
import type { Score, ScoredTurn } from '../results/conversation.ts';
import type { Ask } from './ask.ts';
import { type Judgement, type JudgeOptions, judge } from './judge.ts';
import { type AnsweredTurn, toJudgeTasks } from './to-judge-tasks.ts';

// #region judge-turn
/**
 * Has a model judge a turn by several metrics, without a job: what an evaluation job does for a line of its dataset.
 *
 * @param ask Asks the model.
 * @param turn What was asked, found and answered.
 * @param metrics By which metrics.
 * @param options On which scales, in which form, how often, and what was said before.
 * @returns The turn with its scores. Of a metric that asks passage by passage, the mean; null if one of its answers
 * could not be read, as the mean of the others would hide that.
 * @throws {unknown} What asking throws.
 */
export async function judgeTurn(
  ask: Ask,
  turn: AnsweredTurn,
  metrics: readonly Metric[],
  { history = [], ...options }: JudgeOptions & { history?: readonly AnsweredTurn[] } = {},
): Promise<ScoredTurn> {
  const scores: Score[] = [];
  for (const metric of metrics) {
    const judgements: Judgement[] = [];
    for (const task of toJudgeTasks(turn, metric, history)) judgements.push(await judge(ask, task, options));
    scores.push({ metric, ...summed(judgements) });
  }
  return { ...turn, scores };
}
// #endregion judge-turn

function summed(judgements: readonly Judgement[]): Omit<Score, 'metric'> {
  const [only] = judgements;
  if (!only) return { score: null, explanation: 'There is nothing that the metric looks at.' };
  if (judgements.length === 1) return { score: only.score, explanation: only.explanation };
  const scores = judgements.flatMap(({ score }) => score ?? []);
  return {
    score: scores.length === judgements.length ? (mean(scores) ?? null) : null,
    explanation: judgements
      .map(({ explanation }, index) => `Passage ${index + 1}: ${explanation}`)
      .join('\n'),
  };
}
