import type { ReadSentence, ReadText } from '../reading/read-text.ts';
import { asksForNumber } from './asks-for-number.ts';
import { isRefusal } from './is-refusal.ts';
import { questionKeys } from './question-keys.ts';
import { shareOf } from './share-of.ts';

/** An answer need not repeat the whole question. */
const enough = 0.6;
/** What a bare number is worth where one was asked for. */
const bareNumber = 0.75;

/**
 * How far sentences take up what a question asks. More sentences never take up less.
 *
 * @param question The question, read.
 * @param text The question as it was put.
 * @param sentences Those of the answer that count.
 * @returns From 0 to 1.
 */
export function addresses(question: ReadText, text: string, sentences: readonly ReadSentence[]): number {
  const claims = sentences.filter((sentence) => sentence.tokens.length > 0 && !isRefusal(sentence.text));
  const keys = new Set(claims.flatMap((sentence) => [...sentence.keys]));
  const number =
    asksForNumber(text) && claims.some(({ tokens }) => tokens.some(({ kind }) => kind === 'number'));
  return Math.max(Math.min(1, shareOf(questionKeys(question), keys) / enough), number ? bareNumber : 0);
}
