import type { ReadSentence, ReadText } from '../reading/read-text.ts';
import type { Token } from '../reading/read-tokens.ts';
import { isReversed } from './is-reversed.ts';
import type { Verdict } from './verdict.ts';

/** What one sentence of a source says of a claim. */
export type Comparison = Pick<Verdict, 'support' | 'contradicted' | 'missing'> & {
  /** The share of the claim that the sentence holds, from 0 to 1. */
  near: number;
};

/** Of the claim's meaning: what a sentence must hold, and what its passage must. */
const whole = { near: 0.6, far: 0.75 };
/** Where the sentence points back to what the passage named before. */
const pointedAt = 0.4;
const partly = { near: 0.35, far: 0.5 };
/** From here on, a sentence speaks of the same thing. */
const sameSubject = 0.5;

/**
 * Compares a claim with one sentence of a source.
 *
 * Words may differ a little, and some may stand elsewhere in the passage; numbers, symbols and names must be the same,
 * and what is negated or reversed (more for less) must be so on both sides.
 *
 * @param claim What was said.
 * @param source The sentence that may confirm it.
 * @param passage Where the sentence stands.
 * @param given Keys that need no confirmation, such as those of the question.
 */
export function compareClaim(
  claim: ReadSentence,
  source: ReadSentence,
  passage: ReadText,
  given: ReadonlySet<string>,
): Comparison {
  let [near, far, words, sameWords, total] = [0, 0, 0, 0, 0];
  const allCount = given.size === 0 || claim.tokens.every(({ key }) => given.has(key));
  const missing: string[] = [];
  let [wrong, other] = [false, false];
  for (const token of claim.tokens) {
    const here = source.keys.has(token.key) || source.headed.has(token.key);
    if (token.kind === 'word') {
      words++;
      if (here) sameWords++;
    }
    if (!allCount && given.has(token.key)) continue;
    total++;
    const there = here || passage.keys.has(token.key);
    if (here) near++;
    if (there) far++;
    const exact = !here && mustBeExact(token, claim, source, there);
    if (exact) {
      wrong = true;
      other ||= hasAnother(token, claim, source);
    }
    if (exact || !there) missing.push(token.text);
  }
  const turned = sameWords > 0 && isReversed(claim, source);
  const share = near / Math.max(1, total);
  const about = sameWords / Math.max(1, words) >= sameSubject && sameWords > 0;
  return {
    support: wrong || turned ? 0 : supportBy(share, far / Math.max(1, total), source.pointsBack),
    contradicted: about && (other || turned),
    missing,
    near: share,
  };
}

function supportBy(near: number, far: number, pointsBack: boolean): 0 | 0.5 | 1 {
  if (near >= (pointsBack ? pointedAt : whole.near) && far >= whole.far) return 1;
  return near >= partly.near && far >= partly.far ? 0.5 : 0;
}

/** Called where the sentence does not hold the token. */
function mustBeExact(token: Token, claim: ReadSentence, source: ReadSentence, there: boolean): boolean {
  if (token.kind !== 'word') return true;
  if (!token.capital) return false;
  if (token.opens) return replacesOpening(claim, source);
  // "It" may stand for a name that the passage holds, but no other name may.
  return !there || source.tokens.some(({ capital, key }) => capital && !claim.keys.has(key));
}

/** Whether the sentence says another number for a number, another name for a name. */
function hasAnother(token: Token, claim: ReadSentence, source: ReadSentence): boolean {
  return source.tokens.some(
    ({ kind, capital, key }) =>
      (kind === token.kind || (capital && token.capital)) &&
      (kind !== 'word' || capital) &&
      !claim.keys.has(key),
  );
}

/** "Berlin lies …" for "Paris lies …": the opening word differs, and the next does not. */
function replacesOpening(claim: ReadSentence, source: ReadSentence): boolean {
  const [opening, next] = source.tokens;
  if (opening === undefined || !opening.capital || claim.keys.has(opening.key)) return false;
  return next !== undefined && next.key === claim.tokens[1]?.key;
}
