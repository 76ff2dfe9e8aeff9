import type { ReadSentence, ReadText } from '../reading/read-text.ts';
import { type Comparison, compareClaim } from './compare-claim.ts';
import { isRefusal } from './is-refusal.ts';
import type { Verdict } from './verdict.ts';

/** A longer text is judged by its beginning: each claim is held against every sentence of the sources. */
const mostClaims = 200;
const nothing: ReadonlySet<string> = new Set();

/**
 * Checks each sentence of a text against sources. Sentences that claim nothing, such as "Yes." or "I cannot answer
 * that.", are passed over.
 *
 * @param text What was said.
 * @param sources What may confirm it; each sentence must find its support in one of them.
 * @param given Keys that need no confirmation.
 * @returns One verdict a claim, in the order of the text.
 */
export function checkClaims(
  text: ReadText,
  sources: readonly ReadText[],
  given: ReadonlySet<string> = nothing,
): Verdict[] {
  return text.sentences
    .filter((sentence) => sentence.tokens.length > 0 && !isRefusal(sentence.text))
    .slice(0, mostClaims)
    .map((claim) => checkClaim(claim, sources, given));
}

function checkClaim(claim: ReadSentence, sources: readonly ReadText[], given: ReadonlySet<string>): Verdict {
  const verdict = bestOf(claim, sources, given);
  if (verdict.support === 1 || verdict.contradicted) return verdict;
  const parts = claim.clauses
    .filter(({ tokens }) => tokens.length > 1)
    .map((part) => bestOf(part, sources, given));
  const worst = parts.reduce<Verdict | undefined>(
    (least, part) => (least === undefined || part.support < least.support ? part : least),
    undefined,
  );
  return worst !== undefined && worst.support > verdict.support ? { ...worst, claim } : verdict;
}

function bestOf(claim: ReadSentence, sources: readonly ReadText[], given: ReadonlySet<string>): Verdict {
  let best: (Comparison & { source: number }) | undefined;
  let against = 0;
  for (const [source, passage] of sources.entries()) {
    for (const sentence of passage.sentences) {
      if (!claim.tokens.some(({ key }) => sentence.keys.has(key))) continue;
      const comparison = compareClaim(claim, sentence, passage, given);
      if (comparison.contradicted) against = Math.max(against, comparison.near);
      if (best === undefined || isBetter(comparison, best)) best = { ...comparison, source };
      if (best.near === 1 && best.support === 1) return { ...best, claim };
    }
  }
  const { missing = claim.tokens.map(({ text }) => text), source = -1, near = 0 } = best ?? {};
  // Who speaks of the same thing in more of the same words, or as many, knows better.
  const contradicted = against > 0 && against >= near;
  const support = contradicted ? 0 : (best?.support ?? 0);
  return { claim, support, missing, contradicted, source: support > 0 ? source : -1 };
}

function isBetter(one: Comparison, other: Comparison): boolean {
  return one.support === other.support ? one.near > other.near : one.support > other.support;
}
