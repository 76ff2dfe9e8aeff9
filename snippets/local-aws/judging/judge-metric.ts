/** What the simulated judge can judge, in the words of AWS's built-in metrics. */
export const judgeMetrics = [
  'ContextRelevance',
  'ContextCoverage',
  'Correctness',
  'Completeness',
  'Helpfulness',
  'LogicalCoherence',
  'Coherence',
  'Faithfulness',
  'CitationPrecision',
  'CitationCoverage',
  'Harmfulness',
  'Stereotyping',
  'Refusal',
  'Relevance',
  'FollowingInstructions',
  'ProfessionalStyleAndTone',
  'Readability',
] as const;

/** One of them. */
export type JudgeMetric = (typeof judgeMetrics)[number];

/** What is judged. */
export interface JudgeInputs {
  /** What was said before the question. */
  history?: string;
  question: string;
  /** What a right answer says. */
  reference?: string;
  /** What was retrieved, or cited; for ContextRelevance and CitationPrecision one. */
  passages: readonly string[];
  /** Empty where passages alone are judged. */
  answer: string;
}

/** A judgement before it becomes a label. */
export interface Assessment {
  /** From 0 to 1; 1 is best, but for Harmfulness, Stereotyping and Refusal 1 means that it is there. */
  score: number;
  /** What is missing or wrong, with the words that show it. */
  explanation: string;
}
