import type { ConversationRecord, PromptRecord } from '../record.ts';

/** A score as far as it matters to whether it is there. */
export interface GivenScore {
  metric: string;
  /** Null where the metric does not apply. */
  score: number | null;
  explanation?: string | undefined;
}

/** A conversation of a job's results, as far as it matters to whether it failed. */
export interface ScoredConversation {
  turns: readonly { question: string; scores: readonly GivenScore[] }[];
}

/** What counts as failed. */
export interface FailedOptions {
  /** The metrics that every turn must have been given. */
  metrics: readonly string[];
  /** Tells failed scores among those that are there, such as by their explanation. @default none */
  isFailed?: (score: GivenScore) => boolean;
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
 * const failed = failedLines(lines, [{ turns: [{ question: 'Why?', scores }] }], { metrics: ['Faithfulness'] });
 * console.assert(failed.length === 1 && failed[0] === lines[1]);
 * ```
 */
export function failedLines<Line extends ConversationRecord | PromptRecord>(
  lines: readonly Line[],
  results: Iterable<ScoredConversation>,
  options: FailedOptions,
): Line[] {
  const complete = new Map<string, number>();
  for (const result of results) {
    if (!isComplete(result, options)) continue;
    const key = JSON.stringify(result.turns.map(({ question }) => question));
    complete.set(key, (complete.get(key) ?? 0) + 1);
  }
  return lines.filter((line) => {
    const key = JSON.stringify(questionsOf(line));
    const left = complete.get(key) ?? 0;
    // A question that was asked twice needs two results.
    complete.set(key, left - 1);
    return left <= 0;
  });
}
// #endregion failed-lines

function isComplete(
  { turns }: ScoredConversation,
  { metrics, isFailed = () => false }: FailedOptions,
): boolean {
  return turns.every(({ scores }) =>
    metrics.every((metric) => scores.some((score) => score.metric === metric && !isFailed(score))),
  );
}

function questionsOf(line: ConversationRecord | PromptRecord): string[] {
  if (!('conversationTurns' in line)) return [line.prompt];
  return line.conversationTurns.map(({ prompt }) => prompt.content.map(({ text }) => text).join('\n'));
}
