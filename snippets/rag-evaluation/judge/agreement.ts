import { rollups, sum } from 'd3-array';
import { type BootstrapOptions, bootstrapInterval } from '../statistics/bootstrap-interval.ts';
import { cohenKappa, type Kappa } from '../statistics/cohen-kappa.ts';
import type { Interval } from '../statistics/interval.ts';

/** How far two judges agree, or a judge and people. */
export interface Agreement extends Kappa {
  /** How many things one of them or both gave no score. */
  skipped: number;
  /** Kappa by squared differences, for which a near miss counts less than a far one. */
  weighted: number | null;
  /** Where kappa may lie; null for fewer than 2 pairs. */
  interval: Interval | null;
  /** Mean of the second minus mean of the first: how much milder the second is. */
  milder: number;
  /** How often which pair of scores came. */
  table: { one: number; other: number; count: number }[];
}

// #region agreement
/**
 * Tells how far two judges agree, or a judge and people: the less they do, the less a difference between two systems
 * means that is no larger than their disagreement.
 *
 * @param ones What the first says of one thing after the other; null for no score.
 * @param others What the second says of the same things.
 * @param options How the interval is worked out.
 * @returns Agreement beyond chance, plain and weighted.
 * @throws {RangeError} If the lists differ in length, or no thing has two scores.
 *
 * @example
 * ```ts
 * import { agreement } from '@outcrop/snippets/rag-evaluation';
 *
 * const { kappa, weighted } = agreement([0, 0.5, 1, 1, null], [0, 0.5, 1, 0.5, 1]);
 * console.assert(kappa && weighted && kappa < weighted && weighted < 1);
 * ```
 */
export function agreement(
  ones: readonly (number | null)[],
  others: readonly (number | null)[],
  options: BootstrapOptions = {},
): Agreement {
  if (ones.length !== others.length) {
    throw new RangeError(
      `Cannot tell an agreement as both must rate the same things: current value is ${ones.length} and ${others.length} ratings`,
    );
  }
  const pairs = ones.flatMap((one, index) => {
    const other = others[index] ?? null;
    return one === null || other === null ? [] : [[one, other] as const];
  });
  return {
    ...cohenKappa(pairs),
    skipped: ones.length - pairs.length,
    weighted: cohenKappa(pairs, (one, other) => (one - other) ** 2).kappa,
    interval: kappaInterval(pairs, options),
    milder: sum(pairs, ([one, other]) => other - one) / pairs.length,
    table: countPairs(pairs),
  };
}
// #endregion agreement

function kappaInterval(
  pairs: readonly (readonly [number, number])[],
  options: BootstrapOptions,
): Interval | null {
  // A sample in which both say the same of everything has no kappa; they agree in it as far as one can.
  const kappa = (drawn: typeof pairs) => cohenKappa(drawn).kappa ?? 1;
  return bootstrapInterval(pairs, kappa, { ...options, method: 'percentile' });
}

function countPairs(pairs: readonly (readonly [number, number])[]): Agreement['table'] {
  const counted = rollups(
    pairs,
    (same) => same.length,
    ([one]) => one,
    ([, other]) => other,
  );
  return counted
    .flatMap(([one, by]) => by.map(([other, count]) => ({ one, other, count })))
    .sort((a, b) => a.one - b.one || a.other - b.other);
}
