import type { Passage } from '../dataset/passage.ts';
import type { Turn } from '../dataset/question.ts';

/** What a judge says of a turn by one metric. */
export interface Score {
  /** The metric's name without `Builtin.`; that of a custom metric as it is. */
  metric: string;
  /** From 0 to 1; null where the metric does not apply or the judge gave no answer, which is not the same as 0. */
  score: number | null;
  /** What a custom metric says in words instead of a number. */
  label?: string;
  /** The judge's reasons, or why there is no score. */
  explanation?: string;
}

/** A part of an answer, and the passages that it leans on. */
export interface Citation {
  text: string;
  passages: readonly Passage[];
}

/** A question, what was found and answered, and what a judge says of it. */
export interface ScoredTurn extends Turn {
  answer?: string;
  passages: readonly Passage[];
  citations?: readonly Citation[];
  scores: readonly Score[];
}

/** A conversation that was judged. */
export interface Conversation {
  /** In their order, at least one. */
  turns: readonly ScoredTurn[];
}
