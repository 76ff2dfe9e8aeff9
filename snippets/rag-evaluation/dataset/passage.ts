/** A piece of a document that was found for a question. */
export interface Passage {
  text: string;
  /** What the passage is called, such as the address of its document. */
  name?: string;
  metadata?: Record<string, unknown>;
}
