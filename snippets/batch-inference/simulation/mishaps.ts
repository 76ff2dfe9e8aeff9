import type { AnswerQuality } from './published-quality.ts';

/** How often what goes wrong goes wrong, each as a probability. */
export interface Mishaps {
  /** The answer ends within a product, which is lost with all that follow. A prompt. */
  cut: number;
  /** A product is left out. A product. */
  leftOut: number;
  /** A name comes back in another spelling. A product. */
  altered: number;
  /** An attribute says nothing. An attribute. */
  missing: number;
}

/** How lost names were lost; the rest came back in another spelling. Guesses of ours: only their sum is published. */
const [shareCut, shareLeftOut] = [0.15, 0.35];

/**
 * Works out how often each thing has to go wrong so that recall and final coverage come out as wanted.
 *
 * A name that comes back in another spelling counts against recall, but not against coverage: it can be matched still.
 *
 * @param quality What is to come out.
 * @param packed How many products share a prompt: a cut loses half of them, and half of one more.
 * @returns The probabilities.
 */
export function mishaps({ recall, finalCoverage }: AnswerQuality, packed: number): Mishaps {
  // Where coverage is so good that fewer can have been lost, fewer were.
  const most = (1 - Math.sqrt(finalCoverage)) / Math.max(shareCut, shareLeftOut);
  const lost = Math.min(1 - recall, most);
  const [cutShare, leftOut] = [shareCut * lost, shareLeftOut * lost];
  const matched = (1 - cutShare) * (1 - leftOut);
  return {
    cut: Math.min(1, (cutShare * 2 * packed) / (packed + 1)),
    leftOut,
    altered: 1 - (1 - lost) / matched,
    missing: 1 - finalCoverage / matched,
  };
}
