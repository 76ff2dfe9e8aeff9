import type { ChunkStamp } from '../trace/chunk-stamp.ts';
import type { AnswerPart } from './answer-part.ts';

/** What is known of an answer, in part or whole. */
export interface Answer {
  chunks: ChunkStamp[];
  inputTokens?: number;
  outputTokens?: number;
  stopReason?: string;
  failure?: { name: string; message: string };
  /** Why what arrived could not be read. */
  unreadable?: string;
}

/**
 * Adds to an answer what a part of it says.
 *
 * @param answer Changed in place.
 * @param at When the part arrived.
 */
export function addPart(answer: Answer, part: AnswerPart, at: number): void {
  switch (part.type) {
    case 'chunk':
      answer.chunks.push({ at, kind: part.kind, characters: part.characters });
      break;
    case 'usage':
      if (part.inputTokens !== undefined) answer.inputTokens = part.inputTokens;
      if (part.outputTokens !== undefined) answer.outputTokens = part.outputTokens;
      break;
    case 'stop':
      answer.stopReason = part.reason;
      break;
    case 'failure':
      answer.failure ??= { name: part.name, message: part.message };
  }
}
