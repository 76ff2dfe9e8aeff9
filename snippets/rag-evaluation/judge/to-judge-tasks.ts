import type { Metric } from '../metrics.ts';
import type { ScoredTurn } from '../results/conversation.ts';
import type { JudgeTask } from './judge-task.ts';
import { rubrics } from './rubrics.ts';

/** What is known of a turn before it is judged. */
export type AnsweredTurn = Omit<ScoredTurn, 'scores'>;

// #region to-judge-tasks
/**
 * Tells what a judge has to be asked to score a turn: passages one by one for ContextRelevance and CitationPrecision,
 * all at once for the other metrics.
 *
 * @param turn What was asked, found and answered.
 * @param metric The metric.
 * @param history The turns before it.
 * @returns A task for each question to the judge; none if the metric does not apply, as there is no answer, reference
 * or passage that it looks at.
 */
export function toJudgeTasks(
  turn: AnsweredTurn,
  metric: Metric,
  history: readonly AnsweredTurn[] = [],
): JudgeTask[] {
  const { question, reference, answer, passages } = turn;
  const shown = metric.startsWith('Citation') ? citedTexts(turn) : passages.map(({ text }) => text);
  const one = metric === 'ContextRelevance' || metric === 'CitationPrecision';
  const task: JudgeTask = {
    metric,
    question,
    ...(history.length > 0 && { history }),
    ...(reference !== undefined && { reference }),
    ...(answer !== undefined && { answer }),
  };
  if (rubrics[metric].needs.some((part) => part !== 'passages' && task[part] === undefined)) return [];
  if (one) return shown.map((passage) => ({ ...task, passages: [passage] }));
  const needsPassages = rubrics[metric].needs.includes('passages');
  return needsPassages && shown.length === 0 ? [] : [{ ...task, passages: shown }];
}
// #endregion to-judge-tasks

function citedTexts({ citations = [] }: AnsweredTurn): string[] {
  return [...new Set(citations.flatMap(({ passages }) => passages.map(({ text }) => text)))];
}
