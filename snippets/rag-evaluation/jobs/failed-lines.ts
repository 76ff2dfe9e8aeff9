import type { ConversationRecord, PromptRecord } from '../record.ts';
import type { Conversation, Score } from '../results/conversation.ts';
import { matchConversations } from '../results/match-conversations.ts';

/** What counts as failed. */
export interface FailedOptions {
  /** The metrics that every turn must have been given. */
  metrics: readonly string[];
  /** Tells failed scores among those that are there, such as by their explanation. @default none */
  isFailed?: (score: Score) => boolean;
}

// #region failed-lines
/**
 * Finds the lines to run again: those without results, and those of which a turn lacks a metric.
 *
 * A score of null is no failure in itself: it says that the metric does not apply.
 *
 * @param lines The dataset that the job was given.
 * @param results Its results, in any order.
 * @param options Which metrics were asked for.
 * @returns The lines, in their order, for another dataset.
 *
 * @example
 * ```ts
 * import { failedLines, toLine } from '@outcrop/snippets/rag-evaluation';
 *
 * const lines = ['Why?', 'How?'].map((question) => toLine({ id: question, turns: [{ question }] }));
 * const scores = [{ metric: 'Faithfulness', score: 1 }];
 * const results = [{ turns: [{ question: 'Why?', passages: [], scores }] }];
 * const failed = failedLines(lines, results, { metrics: ['Faithfulness'] });
 * console.assert(failed.length === 1 && failed[0] === lines[1]);
 * ```
 */
export function failedLines<Line extends ConversationRecord | PromptRecord>(
  lines: readonly Line[],
  results: readonly Conversation[],
  options: FailedOptions,
): Line[] {
  const asked = lines.map((line) => ({ line, turns: turnsOf(line) }));
  const complete = results.filter((result) => isComplete(result, options));
  return matchConversations(asked, complete).onlyOne.map(({ line }) => line);
}
// #endregion failed-lines

function isComplete({ turns }: Conversation, { metrics, isFailed = () => false }: FailedOptions): boolean {
  return turns.every(({ scores }) =>
    metrics.every((metric) => scores.some((score) => score.metric === metric && !isFailed(score))),
  );
}

function turnsOf(line: ConversationRecord | PromptRecord): { question: string }[] {
  if (!('conversationTurns' in line)) return [{ question: line.prompt }];
  return line.conversationTurns.map(({ prompt }) => ({
    question: prompt.content.map(({ text }) => text).join('\n'),
  }));
}
