import type { ScoredTurn } from './conversation.ts';

/**
 * Looks up what a turn scored.
 *
 * @param turn The turn.
 * @param metric The metric's name.
 * @returns The score; null if the metric does not apply, undefined if the turn was not judged by it.
 */
export function scoreOf({ scores }: ScoredTurn, metric: string): number | null | undefined {
  return scores.find((score) => score.metric === metric)?.score;
}
