/** A table as text; the first cell of a row says what the row is about. */
export interface Table {
  caption: string;
  header: readonly string[];
  rows: readonly (readonly string[])[];
  /** What is to be said below it. */
  notes: readonly string[];
}
