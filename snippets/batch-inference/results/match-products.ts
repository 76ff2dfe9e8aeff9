import type { Product } from '../product.ts';
import { isWithinEdits } from './is-within-edits.ts';
import { normaliseName } from './normalise-name.ts';
import type { UnusableReason } from './unusable.ts';

/** How a product was found to be the one that was asked about. */
export type Match = 'exact' | 'normalised' | 'close';

/** A product and the name that it answers. */
export interface MatchedProduct {
  /** The name as it was asked about. */
  name: string;
  product: Product;
  match: Match;
}

/** Which answer belongs to which name. */
export interface Matching {
  matched: MatchedProduct[];
  /** Names that no product was found for. */
  missing: string[];
  unmatched: { reason: UnusableReason; product: Product }[];
}

/** Letters of a word that tells products apart by itself: sizes, colours, `men`. */
const longestTelling = 3;

// #region match-products
/**
 * Finds out which product of an answer is about which name; never by position, as models leave out, merge and repeat.
 *
 * First by the exact name, then by the normalised one, then by a name with a typing error: one edit in at least 8
 * letters, two in at least 20, none of them in a number or a short word, as `M` and `L` are two products. The last two
 * only if no other name could be meant.
 *
 * @param names The names that were asked about; one that is there twice takes the same answer twice if it must.
 * @param products The products of the answer.
 * @returns What belongs together, and what is left on both sides.
 *
 * @example
 * ```ts
 * import { matchProducts } from '@outcrop/snippets/batch-inference';
 *
 * const { matched, missing } = matchProducts(['Nike Air Jordan', 'Cap'], [{ product_name: 'nike. air Jordon' }]);
 * console.assert(matched[0]?.name === 'Nike Air Jordan' && matched[0]?.match === 'close');
 * console.assert(missing.join() === 'Cap');
 * ```
 */
export function matchProducts(names: readonly string[], products: readonly Product[]): Matching {
  const answers = new Map<string, { product: Product; match: Match }[]>(names.map((name) => [name, []]));
  const unmatched: Matching['unmatched'] = [];
  const inexact = products.filter((product) => {
    const exact = answers.get(product.product_name);
    exact?.push({ product, match: 'exact' });
    return exact === undefined;
  });
  const keys = inexact.length > 0 ? keysOf(answers.keys()) : [];
  const meant = inexact.map((product) => ({ product, ...namesMeant(product.product_name, keys) }));
  // What is closer comes first, so that a repetition with a typing error does not take its place.
  meant.sort((one, other) => (one.match === other.match ? 0 : one.match === 'normalised' ? -1 : 1));
  for (const {
    product,
    names: [name, ...others],
    match,
  } of meant) {
    if (name === undefined) unmatched.push({ reason: 'unasked product', product });
    else if (others.length > 0) unmatched.push({ reason: 'ambiguous product', product });
    else answers.get(name)?.push({ product, match });
  }
  return { ...assign(names, answers, unmatched), unmatched };
}
// #endregion match-products

interface Key {
  name: string;
  key: string;
}

function keysOf(names: Iterable<string>): Key[] {
  return Array.from(names, (name) => ({ name, key: normaliseName(name) }));
}

function namesMeant(given: string, keys: readonly Key[]): { names: string[]; match: Match } {
  const key = normaliseName(given);
  const same = key === '' ? [] : keys.filter((one) => one.key === key);
  if (same.length > 0) return { names: same.map(({ name }) => name), match: 'normalised' };
  return {
    names: keys.filter((one) => isTypingError(one, { name: given, key })).map(({ name }) => name),
    match: 'close',
  };
}

/** Another number or short word is another product: a size, a model, a colour, men instead of women. */
function isTypingError(asked: Key, given: Key): boolean {
  const { length } = asked.key;
  const most = length >= 20 ? 2 : length >= 8 ? 1 : 0;
  if (most === 0 || !isWithinEdits(asked.key, given.key, most)) return false;
  return tellingWords(asked.name) === tellingWords(given.name);
}

function tellingWords(name: string): string {
  const words =
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}\p{S}]+/gu) ?? [];
  return words.filter((word) => word.length <= longestTelling || /\p{N}/u.test(word)).join(' ');
}

/** A name takes its answers in turn; what is left when all of its places have one is a repetition. */
function assign(
  names: readonly string[],
  answers: Map<string, { product: Product; match: Match }[]>,
  unmatched: Matching['unmatched'],
): Pick<Matching, 'matched' | 'missing'> {
  const taken = new Map<string, number>();
  const matched: MatchedProduct[] = [];
  const missing: string[] = [];
  for (const name of names) {
    const all = answers.get(name) ?? [];
    const turn = taken.get(name) ?? 0;
    taken.set(name, turn + 1);
    const answer = all[turn] ?? all[0];
    if (answer) matched.push({ name, ...answer });
    else missing.push(name);
  }
  for (const [name, all] of answers) {
    for (const { product } of all.slice(taken.get(name)))
      unmatched.push({ reason: 'repeated product', product });
  }
  return { matched, missing };
}
