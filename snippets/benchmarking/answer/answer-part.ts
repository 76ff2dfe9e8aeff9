import type { ChunkStamp } from '../trace/chunk-stamp.ts';

/** What a message of an answer says that matters to a measurement. */
export type AnswerPart =
  | { type: 'chunk'; kind: ChunkStamp['kind']; characters: number }
  | { type: 'usage'; inputTokens?: number; outputTokens?: number }
  | { type: 'stop'; reason: string }
  /** The service gives up in the middle of the answer; the name is that of its error. */
  | { type: 'failure'; name: string; message: string };
