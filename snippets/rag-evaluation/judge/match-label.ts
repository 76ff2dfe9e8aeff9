// #region match-label
/**
 * Finds the label that a judge means.
 *
 * Case, punctuation, quotes and articles do not matter: a scale says "some is present in context" and "most is present
 * in the context", and judges mix that up. A label counts with a reason after it ("Yes, since …"), with words and a
 * colon before it, and cut short where only one begins so ("correct" of "correct based on ground truth"). Within a
 * sentence it does not count, as the sentence may deny it; then it is better to ask again than to guess.
 *
 * @param said What the judge gave as its answer.
 * @param labels The labels that it could choose from.
 * @returns The label's place among them; undefined if none is meant, or more than one.
 *
 * @example
 * ```ts
 * import { matchLabel } from '@outcrop/snippets/rag-evaluation';
 *
 * const labels = ['Not at all', 'Neutral/Mixed', 'Generally yes', 'Yes'];
 * console.assert(matchLabel('**generally yes**, but for the date', labels) === 2);
 * console.assert(matchLabel('I would not say Yes', labels) === undefined);
 * ```
 */
export function matchLabel(said: string, labels: readonly string[]): number | undefined {
  const plainLabels = labels.map(plain);
  const whole = plainLabels.indexOf(plain(said));
  if (whole >= 0) return whole;
  const [head] = said.trim().split(/[.,;:!\n(–—]/, 1);
  const tail = said.includes(':') ? said.slice(said.lastIndexOf(':')) : '';
  const ends = [head ?? '', tail].map(plain).filter((words) => words !== ' ');
  const meant = ends.flatMap((words) => labelOf(words, plainLabels) ?? []);
  return new Set(meant).size === 1 ? meant[0] : undefined;
}
// #endregion match-label

/** Surrounded by spaces, so that whole words are compared. */
function plain(text: string): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !/^(?:the|an?)$/.test(word));
  return telling.length === 0 ? ' ' : ` ${telling.join(' ')} `;
}

function labelOf(words: string, labels: readonly string[]): number | undefined {
  const exact = labels.indexOf(words);
  if (exact >= 0) return exact;
  const begun = labels.flatMap((label, index) => (label.startsWith(words) ? [index] : []));
  return begun.length === 1 ? begun[0] : undefined;
}
