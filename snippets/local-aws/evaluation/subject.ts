/** What is judged: a question, and what a system made of it. */
export interface Subject {
  /** The questions and answers before it. */
  history?: string | undefined;
  question: string;
  reference?: string | undefined;
  /** Absent where only the search is judged. */
  answer?: string | undefined;
  /** The texts of the passages that were retrieved, the best first. */
  passages: readonly string[];
  /** The texts of the passages that the answer cites, each once. */
  cited: readonly string[];
}
