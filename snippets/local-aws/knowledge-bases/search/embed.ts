/** What a text is embedded for. */
export interface EmbedOptions {
  /** Bedrock's id of the embedding model, such as `amazon.titan-embed-text-v2:0`. */
  modelId: string;
  /** How many numbers a vector is to have. */
  dimensions: number;
  /** Ends the work early. */
  signal?: AbortSignal;
}

/** Turns texts into vectors, as many and in the same order; all of a knowledge base's have one length. */
export type Embed = (
  texts: readonly string[],
  options: EmbedOptions,
) => Promise<readonly ArrayLike<number>[]>;
