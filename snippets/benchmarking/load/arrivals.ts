/** How requests follow each other in an open loop; the mean of the gaps is the same for all. */
export type Arrivals =
  /** All gaps are equal. */
  | { type: 'constant' }
  /** Users who know nothing of each other: gaps are exponential, and their coefficient of variation is 1. */
  | { type: 'poisson' }
  /**
   * Gaps follow a gamma distribution of this shape, and their coefficient of variation is 1 ÷ √shape: under 1, requests
   * come in bursts; 1 is the Poisson process; above, they are more even.
   */
  | { type: 'gamma'; shape: number };
