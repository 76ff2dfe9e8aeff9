/** A document of the example's knowledge base. */
export interface HubDocument {
  /** Its key below the data source's prefix, such as `releases/2.19.0.md`. */
  key: string;
  text: string;
  /** What a retrieval can filter by. */
  metadata: Record<string, string | number>;
}
