import { stemmer } from 'stemmer';
import type { ReadSentence } from '../reading/read-text.ts';

const opposites = new Map(
  `more less, increase decrease, increases decreases, rise fall, rises falls, rose fell, higher lower, high low, before after, maximum minimum,
  faster slower, fast slow, larger smaller, large small, longer shorter, long short, best worst, better worse,
  always never, allowed forbidden, enabled disabled, required optional, up down, most few, cheaper dearer,
  hot cold, public private, true false, succeeds fails, supported unsupported, same different, start end,
  first last, accept reject, accepts rejects, allow deny, allows denies, open closed, synchronous asynchronous`
    .split(/,\s*/)
    .flatMap((pair) => {
      const [one = '', other = ''] = pair.trim().split(' ').map(stemmer);
      return [
        [one, other],
        [other, one],
      ] as const;
    }),
);

/**
 * Tells whether two sentences about the same thing say the opposite: one negates what the other does not, one says
 * less where the other says more, or the same numbers stand in another order.
 */
export function isReversed(claim: ReadSentence, source: ReadSentence): boolean {
  return negationDiffers(claim, source) || hasOpposite(claim, source) || numbersChangePlaces(claim, source);
}

function negationDiffers(claim: ReadSentence, source: ReadSentence): boolean {
  if (claim.negated.size === 0 && source.negated.size === 0) return false;
  return negatesShared(claim, source) !== negatesShared(source, claim);
}

function negatesShared(one: ReadSentence, other: ReadSentence): boolean {
  for (const key of one.negated) if (other.keys.has(key)) return true;
  return false;
}

function hasOpposite(claim: ReadSentence, source: ReadSentence): boolean {
  return claim.tokens.some(({ key }) => {
    const opposite = opposites.get(key);
    return (
      opposite !== undefined &&
      source.keys.has(opposite) &&
      !source.keys.has(key) &&
      !claim.keys.has(opposite)
    );
  });
}

function numbersChangePlaces(claim: ReadSentence, source: ReadSentence): boolean {
  const order = sharedOrder(claim, source, true);
  if (order.length < 2 || order.join(' ') === sharedOrder(source, claim, true).join(' ')) return false;
  return sharedOrder(claim, source, false).join(' ') === sharedOrder(source, claim, false).join(' ');
}

function sharedOrder(one: ReadSentence, other: ReadSentence, numbers: boolean): string[] {
  return one.tokens.flatMap(({ key, kind }) =>
    (kind === 'number') === numbers && other.keys.has(key) ? [key] : [],
  );
}
