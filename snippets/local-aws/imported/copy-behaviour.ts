/** How the copies of an imported model come and go; times are by the endpoint's clock. */
export interface CopyBehaviour {
  /** How long a copy takes to become ready, in milliseconds: the seed draws it from between the two. */
  startMs: readonly [least: number, most: number];
  /** How long a copy stays without a request, in milliseconds. */
  idleMs: number;
  /** How many copies there may be. */
  maxCopies: number;
  /** How many requests a copy answers at a time, each at full speed; more of them wait. */
  requestsPerCopy: number;
}

/**
 * What an imported model does unless it says otherwise.
 *
 * Start and idle time are those of the AWS Machine Learning Blog, "Benchmarking customized models on Amazon Bedrock"
 * (2025): ten seconds to a minute, and five minutes. The other two are guesses: AWS sets them for each model.
 */
export const defaultCopyBehaviour: Readonly<CopyBehaviour> = {
  startMs: [10_000, 60_000],
  idleMs: 300_000,
  maxCopies: 3,
  requestsPerCopy: 8,
};

/** Copies that keep nobody waiting, for an endpoint without latency. */
export const instantCopies: Readonly<Partial<CopyBehaviour>> = {
  startMs: [0, 0],
  requestsPerCopy: Number.POSITIVE_INFINITY,
};
