/** A passage that was retrieved, in the form of files. */
export interface PassageRecord {
  content: { text: string };
  name?: string | undefined;
  metadata?: Record<string, unknown> | undefined;
}

/** Which passages a part of an answer leans on, in the form of files. */
export interface CitationRecord {
  generatedResponsePart: { textResponsePart: { span: { start: number; end: number }; text: string } };
  retrievedReferences: PassageRecord[];
}

/** What was answered, and what it leans on. */
export interface Answered {
  /** Absent where only the search is evaluated. */
  text?: string;
  passages: PassageRecord[];
  citations: CitationRecord[];
}

/** One question of a dataset. */
export interface EvaluationTurn {
  question: string;
  /** What a good answer says. */
  reference?: string;
  /** What the dataset brings along, if the job is to judge that. */
  own?: Answered;
  /** What the result repeats of the dataset: the question and the reference as they stand there. */
  input: Record<string, unknown>;
  /** What the result repeats of the dataset's own answer. */
  output?: unknown;
}

/** A line of a dataset: a conversation, or a single question. */
export interface EvaluationRecord {
  turns: EvaluationTurn[];
}
