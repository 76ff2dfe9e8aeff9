/** One piece of an answer, and when its bytes arrived. */
export interface ChunkStamp {
  /** When the bytes arrived, in milliseconds of the run's clock; taken before anything of them was parsed. */
  at: number;
  /** What the piece says: text for the reader, the model's reasoning before it, a tool's input, or anything else. */
  kind: 'text' | 'reasoning' | 'tool' | 'other';
  /** How long the piece is, in UTF-16 code units. Bedrock does not say how many tokens are in it. */
  characters: number;
}
