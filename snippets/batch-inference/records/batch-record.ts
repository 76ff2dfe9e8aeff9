/** A line of a batch job's input. */
export interface BatchRecord {
  recordId: string;
  /** The body that InvokeModel takes, or the input of Converse. */
  modelInput: object;
}
