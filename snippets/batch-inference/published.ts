/** Who published the figures of `published`, and where. */
export const publishedBy =
  'AWS Machine Learning Blog, "How GoDaddy built a category generation system at scale with batch inference for Amazon Bedrock" (2025)';

/** The models of the published experiments, by the ids that they had on Amazon Bedrock. */
export type PublishedModel =
  | 'meta.llama2-13b-chat-v1'
  | 'meta.llama2-70b-chat-v1'
  | 'anthropic.claude-instant-v1'
  | 'anthropic.claude-v2';

/** A prompt of the published experiments: with how many examples it was given to which model. */
export interface PublishedRun {
  model: PublishedModel;
  shots: 0 | 5;
}

/** How long a run took, and how good it was, five products a prompt unless told. */
export interface PublishedResults extends PublishedRun {
  /** Seconds of a batch job, by the number of products. */
  batchSeconds: { 20: number; 5_000: number; 100_000?: number };
  /** Seconds a product, one call for each, one after the other. */
  nearRealTimeSecondsPerProduct: number;
  /** Share of product names that came back exactly, in percent, by the number of products. */
  parsingRecallPercent: { 5_000: number; 100_000?: number };
  /** Share of fields that were filled in the end, in percent, by the number of products. */
  finalCoveragePercent: { 5_000: number; 100_000?: number };
}

/** What became of 20 products when more of them shared a prompt. */
export interface PublishedPacking extends PublishedRun {
  /** Seconds for all 20, by the number of products a prompt. */
  seconds: Record<1 | 5 | 10, number>;
  /** Share of fields that were filled in the end, in percent, by the number of products a prompt. */
  finalCoveragePercent: Record<1 | 5 | 10, number>;
}

const llama13b = 'meta.llama2-13b-chat-v1';
const llama70b = 'meta.llama2-70b-chat-v1';
const instant = 'anthropic.claude-instant-v1';
const claude2 = 'anthropic.claude-v2';

// #region results
const results: readonly PublishedResults[] = [
  {
    ...{ model: llama13b, shots: 5, nearRealTimeSecondsPerProduct: 3.6 },
    batchSeconds: { 20: 65.4, 5000: 1_704 },
    parsingRecallPercent: { 5000: 92.6 },
    finalCoveragePercent: { 5000: 53.9 },
  },
  {
    ...{ model: llama70b, shots: 5, nearRealTimeSecondsPerProduct: 7.8 },
    batchSeconds: { 20: 139.6, 5000: 5_299 },
    parsingRecallPercent: { 5000: 98.3 },
    finalCoveragePercent: { 5000: 61.5 },
  },
  {
    ...{ model: instant, shots: 0, nearRealTimeSecondsPerProduct: 2.24 },
    batchSeconds: { 20: 29, 5000: 723, 100000: 5_733 },
    parsingRecallPercent: { 5000: 98.5, 100000: 98.4 },
    finalCoveragePercent: { 5000: 96.8, 100000: 96.5 },
  },
  {
    ...{ model: instant, shots: 5, nearRealTimeSecondsPerProduct: 2.6 },
    batchSeconds: { 20: 30.3, 5000: 644 },
    parsingRecallPercent: { 5000: 99 },
    finalCoveragePercent: { 5000: 84.4 },
  },
  {
    ...{ model: claude2, shots: 0, nearRealTimeSecondsPerProduct: 5.2 },
    batchSeconds: { 20: 82.2, 5000: 1_706, 100000: 7_689 },
    parsingRecallPercent: { 5000: 99, 100000: 98.8 },
    finalCoveragePercent: { 5000: 84.4, 100000: 97 },
  },
  {
    ...{ model: claude2, shots: 5, nearRealTimeSecondsPerProduct: 5.2 },
    batchSeconds: { 20: 49.1, 5000: 1_323 },
    parsingRecallPercent: { 5000: 99.4 },
    finalCoveragePercent: { 5000: 90.1 },
  },
];
// #endregion results

const packing: readonly PublishedPacking[] = [
  {
    ...{ model: llama13b, shots: 5 },
    seconds: { 1: 72, 5: 65.4, 10: 65 },
    finalCoveragePercent: { 1: 95.9, 5: 93.2, 10: 88.9 },
  },
  {
    ...{ model: llama70b, shots: 5 },
    seconds: { 1: 156, 5: 139.6, 10: 150 },
    finalCoveragePercent: { 1: 85, 5: 97.7, 10: 100 },
  },
  {
    ...{ model: instant, shots: 0 },
    seconds: { 1: 45, 5: 29, 10: 27 },
    finalCoveragePercent: { 1: 99.5, 5: 99.5, 10: 99.3 },
  },
  {
    ...{ model: instant, shots: 5 },
    seconds: { 1: 51.3, 5: 30.3, 10: 27.4 },
    finalCoveragePercent: { 1: 99.5, 5: 99.5, 10: 100 },
  },
  {
    ...{ model: claude2, shots: 0 },
    seconds: { 1: 104, 5: 82.2, 10: 67 },
    finalCoveragePercent: { 1: 85, 5: 97.7, 10: 94.5 },
  },
  {
    ...{ model: claude2, shots: 5 },
    seconds: { 1: 104, 5: 49.1, 10: 43.5 },
    finalCoveragePercent: { 1: 97.7, 5: 100, 10: 99.8 },
  },
];

/**
 * Every figure of the published experiments that can be compared with a run of one's own.
 *
 * They do not all agree: five products a prompt, Claude Instant with five examples filled 99.5 % of the fields of 20
 * products and 84.4 % of those of 5,000; Claude 2 without examples 84.4 % of 5,000 and 97 % of 100,000.
 */
export const published = {
  by: publishedBy,
  results,
  packing,
  /** Tokens of a prompt, by the number of examples in it. */
  inputTokens: {
    llama: { 2: 1_319, 5: 1_585, 10: 2_068 },
    claude: { 0: 359, 2: 566, 5: 831, 10: 1_314 },
  },
  /** Tokens of an answer for five products, approximately. */
  outputTokensOfFiveProducts: 500,
  /** What GoDaddy asked for. */
  required: { secondsFor5000Products: 3_600, coveragePercent: 90 },
  /** How the publishers sum the experiments up. */
  claims: {
    /** Times the time of 5,000 products that 100,000 took. */
    scaling100000Over5000: 8,
    /** Times the time of a batch job that single calls would take, for 100,000 products. */
    singleCallsOverBatch: 40,
    /** Less time for 5,000 products than asked for, in percent. */
    fasterThanRequiredPercent: 80,
    /** Less cost, Claude Instant beside a proposal with Llama 2 13B, in percent. */
    cheaperThanLlamaPercent: 8,
    /** More coverage, Claude Instant beside Llama 2 13B, in percent. */
    moreCoverageThanLlamaPercent: 79,
    /** Less time that better instructions on the format took, 20 products, in percent. */
    latencySavedByFormatPercent: 77,
  },
} as const;
