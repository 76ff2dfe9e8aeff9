/** What is wrong with a dataset. */
export interface Fault {
  /** The line, from 1; 0 for the dataset as a whole. */
  line: number;
  /** Where in the line, such as `conversationTurns[0].prompt`; empty for all of it. */
  path: string;
  /** The whole sentence: what cannot be done, by which rule, and what there is instead. */
  message: string;
}
