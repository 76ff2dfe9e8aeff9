import { isMissing } from '../is-missing.ts';
import { type Attribute, attributes, type Product } from '../product.ts';
import { normaliseName } from '../results/normalise-name.ts';
import type { Source } from '../source.ts';

/** What became of the values of one attribute. */
export interface Agreement {
  /** Said, and true. */
  correct: number;
  /** Said, and something else is true. */
  wrong: number;
  /** Said, where the truth has nothing to say. */
  invented: number;
  /** Not said, where there is a truth. */
  omitted: number;
  /** `correct / (correct + wrong + omitted)`: the share of truths that were found; NaN if there are none. */
  accuracy: number;
  /** `correct / (correct + wrong + invented)`: the share of what was said that is true; NaN if nothing was said. */
  precision: number;
}

/** How far products agree with the truth. */
export interface Accuracy extends Agreement {
  /** Products whose truth is known. */
  compared: number;
  fields: Record<Attribute, Agreement>;
}

// #region accuracy-against
/**
 * Measures how much of what a model said is true, which coverage does not tell: a guess covers as well as a fact.
 *
 * @param truth The true product of a name; nothing where it is not known, and then the product is not compared.
 * @param isSame Whether a value means the truth. By default it must be the same but for case, punctuation and spaces.
 * @returns A function that compares products, under the names that they were asked about.
 *
 * @example
 * ```ts
 * import { accuracyAgainst } from '@outcrop/snippets/batch-inference';
 *
 * const compare = accuracyAgainst(() => ({ product_name: 'Red shoe', color: 'red', brand: null }));
 * const { accuracy, precision } = await compare([{ product_name: 'Red shoe', color: 'Red', brand: 'Nike' }]);
 * console.assert(accuracy === 1 && precision === 0.5);
 * ```
 */
export function accuracyAgainst(
  truth: (name: string) => Product | undefined,
  isSame: (said: string, truth: string) => boolean = isSameText,
): (products: Source<Product>) => Promise<Accuracy> {
  return async function compare(products) {
    const tallies = new Map(attributes.map((field) => [field, newTally()]));
    let compared = 0;
    for await (const product of products) {
      const known = truth(product.product_name);
      if (!known) continue;
      compared++;
      for (const [field, tally] of tallies) addValue(tally, product[field], known[field], isSame);
    }
    const fields = Object.fromEntries(Array.from(tallies, ([field, tally]) => [field, agreement(tally)]));
    const all = agreement(sum([...tallies.values()]));
    return { compared, ...all, fields: fields as Record<Attribute, Agreement> };
  };
}
// #endregion accuracy-against

type Tally = Pick<Agreement, 'correct' | 'wrong' | 'invented' | 'omitted'>;
type Value = string | null | undefined;

function newTally(): Tally {
  return { correct: 0, wrong: 0, invented: 0, omitted: 0 };
}

function addValue(
  tally: Tally,
  said: Value,
  known: Value,
  isSame: (said: string, truth: string) => boolean,
): void {
  const [silent, nothing] = [isMissing(said), isMissing(known)];
  if (silent && nothing) return;
  if (silent) tally.omitted++;
  else if (nothing) tally.invented++;
  else if (isSame(said ?? '', known ?? '')) tally.correct++;
  else tally.wrong++;
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((all, { correct, wrong, invented, omitted }) => ({
    correct: all.correct + correct,
    wrong: all.wrong + wrong,
    invented: all.invented + invented,
    omitted: all.omitted + omitted,
  }));
}

function agreement(tally: Tally): Agreement {
  const { correct, wrong, invented, omitted } = tally;
  return {
    ...tally,
    accuracy: correct / (correct + wrong + omitted),
    precision: correct / (correct + wrong + invented),
  };
}

function isSameText(said: string, truth: string): boolean {
  return normaliseName(said) === normaliseName(truth);
}
