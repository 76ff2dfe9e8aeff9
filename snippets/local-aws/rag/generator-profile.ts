/** How a simulated generator errs, each as a probability from 0 to 1, and how much it says. */
export interface GeneratorProfile {
  /** Leaves out a sentence that the answer needs; one always stays. */
  omits: number;
  /** Adds a sentence that no search result holds, for each that one does. */
  invents: number;
  /** Changes a number in a sentence that has one. */
  misquotes: number;
  /** Names another search result as the source of a sentence. */
  miscites: number;
  /** The most sentences that it takes from the search results; at least 1. */
  verbosity: number;
}

/** A generator that makes no mistake that it could avoid: what it says, the search results say. */
export const faultlessGenerator: GeneratorProfile = {
  omits: 0,
  invents: 0,
  misquotes: 0,
  miscites: 0,
  verbosity: 3,
};
