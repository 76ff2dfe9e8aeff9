import type { ReadText } from '../reading/read-text.ts';
import { isRefusal } from './is-refusal.ts';

/** Tells whether a text claims nothing: it is empty, or all that it says is that there is no answer. */
export function claimsNothing({ sentences }: ReadText): boolean {
  return sentences.every(({ text, tokens }) => tokens.length === 0 || isRefusal(text));
}
