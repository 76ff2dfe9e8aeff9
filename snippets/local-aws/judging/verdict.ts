import type { ReadSentence } from '../reading/read-text.ts';

/** What sources say of a claim. */
export interface Verdict {
  claim: ReadSentence;
  /** 1: they say so. 0.5: they say most of it. 0: they don't, or they say something else. */
  support: 0 | 0.5 | 1;
  /** Whether a source says something else about the same thing. */
  contradicted: boolean;
  /** The words, numbers and names that no source confirms, as the claim writes them; for people. */
  missing: string[];
  /** Which of the sources supports it best; -1 if none does. */
  source: number;
}
