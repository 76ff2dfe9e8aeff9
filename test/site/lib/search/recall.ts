import type { SearchIndex } from '../../../../site/lib/search/search-index.ts';
import { seededRandom } from '../../../support/seeded-random.ts';
import { withSlip } from './with-slip.ts';

/** How many times a document was among the first ten. */
export interface Recall {
  asTyped: number;
  withSlips: number;
}

/**
 * Asks for documents by two words of their titles, as they are and with a slip of the keyboard in one.
 *
 * The words have four plain letters or more, so that a slip can be told from another word.
 *
 * @param index The documents.
 * @param find The search: gives the numbers of the documents found, best first.
 * @param seed Which documents, words and slips are drawn.
 * @param count How many are drawn.
 */
export function recall(
  index: SearchIndex,
  find: (query: string) => readonly number[],
  seed: number,
  count: number,
): Recall {
  const nextBelow = seededRandom(seed);
  const candidates = index.documents.flatMap(({ title, detail }, number) => {
    const words = [...new Set(title.toLowerCase().match(/[a-z]{4,}/g))];
    return /^[A-Z]+\d{4}/.test(detail) && words.length > 1 ? [{ number, words }] : [];
  });
  const found = { asTyped: 0, withSlips: 0 };
  for (let drawn = 0; drawn < count; drawn++) {
    const { number, words } = candidates[nextBelow(candidates.length)] ?? { number: -1, words: [] };
    const at = nextBelow(words.length);
    const first = words[at] ?? '';
    const second = words[(at + 1 + nextBelow(words.length - 1)) % words.length] ?? '';
    const isFound = (query: string): boolean => find(query).slice(0, 10).includes(number);
    if (isFound(`${first} ${second}`)) found.asTyped++;
    if (isFound(`${withSlip(first, nextBelow)} ${second}`)) found.withSlips++;
  }
  return found;
}
