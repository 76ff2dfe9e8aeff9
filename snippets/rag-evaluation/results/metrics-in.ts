import type { Conversation } from './conversation.ts';

/**
 * Lists the metrics that conversations were judged by.
 *
 * @param conversations Those of a job.
 * @returns Their names, in the order in which they first come.
 */
export function metricsIn(conversations: readonly Conversation[]): string[] {
  const scores = conversations.flatMap(({ turns }) => turns.flatMap((turn) => turn.scores));
  return [...new Set(scores.map(({ metric }) => metric))];
}
