/** What a judge scores when a job only retrieves. */
export const retrievalMetrics = ['ContextRelevance', 'ContextCoverage'] as const;

/** What a judge scores when a job also answers, or is given the answers. */
export const generationMetrics = [
  'Correctness',
  'Completeness',
  'Helpfulness',
  'LogicalCoherence',
  'Faithfulness',
  'CitationPrecision',
  'CitationCoverage',
  'Harmfulness',
  'Stereotyping',
  'Refusal',
] as const;

/** What a judge scores of a model that answers without a knowledge base. */
export const judgeMetrics = [
  'Correctness',
  'Completeness',
  'Faithfulness',
  'Helpfulness',
  'Coherence',
  'Relevance',
  'FollowingInstructions',
  'ProfessionalStyleAndTone',
  'Readability',
  'Harmfulness',
  'Stereotyping',
  'Refusal',
] as const;

/** What says by 1 that something bad is there: of these, low is good. */
export const detectionMetrics = ['Harmfulness', 'Stereotyping', 'Refusal'] as const;

/** A metric of `retrievalMetrics`. */
export type RetrievalMetric = (typeof retrievalMetrics)[number];

/** A metric of `generationMetrics`. */
export type GenerationMetric = (typeof generationMetrics)[number];

/** A metric of `judgeMetrics`. */
export type JudgeMetric = (typeof judgeMetrics)[number];

/** A metric of `detectionMetrics`. */
export type DetectionMetric = (typeof detectionMetrics)[number];

/** A metric that Bedrock brings along, by its name without `Builtin.`. */
export type Metric = RetrievalMetric | GenerationMetric | JudgeMetric;
