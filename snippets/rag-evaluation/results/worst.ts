import { sum } from 'd3-array';
import type { Conversation, ScoredTurn } from './conversation.ts';
import { lowIsGood } from './low-is-good.ts';

/** A turn that pulls a metric down. */
export interface WeakTurn {
  /** Which conversation of those given, from 0. */
  conversation: number;
  turn: ScoredTurn;
  score: number;
  /** The judge's words. */
  explanation?: string;
  /** Its part of all that is missing to the best score, from 0 to 1. */
  share: number;
}

// #region worst
/**
 * Finds the turns that pull a metric down, with the judge's words.
 *
 * @param conversations Those of a job.
 * @param metric By which metric; of those that detect something bad, high scores are the worst.
 * @param count How many turns at most.
 * @returns The worst first, in the order of the job where scores are the same; none that has the best score.
 */
export function worst(conversations: readonly Conversation[], metric: string, count = 5): WeakTurn[] {
  const missingTo = lowIsGood(metric) ? (score: number) => score : (score: number) => 1 - score;
  const weak = conversations
    .flatMap(({ turns }, conversation) => turns.flatMap((turn) => scored(turn, metric, conversation)))
    .filter(({ score }) => missingTo(score) > 0);
  const missing = sum(weak, ({ score }) => missingTo(score));
  return weak
    .sort((one, other) => missingTo(other.score) - missingTo(one.score))
    .slice(0, count)
    .map((each) => ({ ...each, share: missingTo(each.score) / missing }));
}
// #endregion worst

function scored(turn: ScoredTurn, metric: string, conversation: number): Omit<WeakTurn, 'share'>[] {
  const found = turn.scores.find((score) => score.metric === metric);
  if (!found || found.score === null) return [];
  const { score, explanation } = found;
  return [{ conversation, turn, score, ...(explanation !== undefined && { explanation }) }];
}
