import type { RagCitation } from './rag-answer.ts';

/** Where a part of an answer stands, as AWS says it: the span names the last character, not the one behind it. */
export function spanOf({ start, end }: Pick<RagCitation, 'start' | 'end'>): { start: number; end: number } {
  return { start, end: end - 1 };
}
