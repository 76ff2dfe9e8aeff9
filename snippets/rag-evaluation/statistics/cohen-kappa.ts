import { rollup, sum } from 'd3-array';

/** How far two raters agree. */
export interface Kappa {
  /** How many things both have rated. */
  pairs: number;
  /** Share that they rated alike. */
  alike: number;
  /** 1 for full agreement, 0 for what chance would give, below 0 for less; null where each always says the same. */
  kappa: number | null;
}

// #region cohen-kappa
/**
 * Cohen's kappa: agreement of two raters beyond what chance would give them, from how often each uses each rating.
 *
 * @param pairs Both ratings of each thing.
 * @param distance How far two ratings differ. Unless told, ratings are alike or not. For ratings in an order, the
 * squared difference makes it the weighted kappa: Cohen, Psychological Bulletin 70 (1968), 213–220.
 * @returns Kappa, and the plain share of agreement.
 * @throws {RangeError} If there are no pairs.
 *
 * @example
 * ```ts
 * import { cohenKappa } from '@outcrop/snippets/rag-evaluation';
 *
 * const pairs = [['yes', 'yes'], ['yes', 'yes'], ['no', 'no'], ['no', 'yes']] as const;
 * console.assert(cohenKappa(pairs).alike === 0.75 && cohenKappa(pairs).kappa === 0.5);
 * ```
 */
export function cohenKappa<Rating extends string | number>(
  pairs: readonly (readonly [Rating, Rating])[],
  distance: (one: Rating, other: Rating) => number = differs,
): Kappa {
  if (pairs.length === 0) {
    throw new RangeError('Cannot tell an agreement as there must be at least 1 pair: current value is 0');
  }
  const observed = sum(pairs, ([one, other]) => distance(one, other)) / pairs.length;
  const byChance = chanceDistance(pairs, distance);
  return {
    pairs: pairs.length,
    alike: 1 - sum(pairs, ([one, other]) => differs(one, other)) / pairs.length,
    kappa: byChance === 0 ? null : 1 - observed / byChance,
  };
}
// #endregion cohen-kappa

function differs(one: string | number, other: string | number): number {
  return one === other ? 0 : 1;
}

/** How far ratings would differ if each rater had dealt out their own at random. */
function chanceDistance<Rating extends string | number>(
  pairs: readonly (readonly [Rating, Rating])[],
  distance: (one: Rating, other: Rating) => number,
): number {
  const [ones, others] = ([0, 1] as const).map((rater) =>
    rollup(
      pairs,
      (same) => same.length,
      (pair) => pair[rater],
    ),
  );
  let total = 0;
  for (const [one, times] of ones ?? []) {
    for (const [other, otherTimes] of others ?? []) total += times * otherTimes * distance(one, other);
  }
  return total / pairs.length ** 2;
}
