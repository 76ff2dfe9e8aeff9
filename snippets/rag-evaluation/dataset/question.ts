/** One question of a conversation. */
export interface Turn {
  question: string;
  /** What a good answer says; a metric that compares with it needs it. */
  reference?: string;
}

/** A conversation that is put to what is evaluated: most often of one question. */
export interface Question {
  /** Tells it from all others of its dataset; a job does not get to see it. */
  id: string;
  /** In their order, at least one; those after the first may lean on what was said before. */
  turns: readonly Turn[];
  /** What kind of question it is, so that samples and scores can be told by kind. */
  kind?: string;
}
