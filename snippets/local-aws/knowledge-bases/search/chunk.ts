import type { MetadataValue } from '../retrieved-passage.ts';

/** A piece of a document, as it is searched. */
export interface Chunk {
  id: string;
  /** What is searched. */
  text: string;
  vector: ArrayLike<number>;
  /** What is found in its place: the larger piece that it is of, or itself. */
  passage: { id: string; text: string };
  /** The document's address. */
  uri: string;
  metadata: Readonly<Record<string, MetadataValue>>;
}
