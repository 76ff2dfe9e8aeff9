import type { ChunkStamp } from '../trace/chunk-stamp.ts';
import type { RequestTrace } from '../trace/request-trace.ts';

/**
 * The pieces that say something, of an answer that did not fail.
 *
 * @returns Empty for a failure: what came of an answer before it broke counts in no metric of answers.
 */
export function answerPieces({ chunks, outcome }: RequestTrace): ChunkStamp[] {
  return outcome.type === 'ok'
    ? chunks.filter(({ kind, characters }) => kind !== 'other' && characters > 0)
    : [];
}
