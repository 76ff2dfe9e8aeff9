/** A metric that Bedrock brings along, by its name without `Builtin.`. */
export type BuiltinMetric =
  | (typeof metricsOfKind)['retrieve'][number]
  | (typeof metricsOfKind)['generate'][number]
  | (typeof metricsOfKind)['model'][number];

/** What is evaluated: the search, the search with the answer, or a model that answers by itself. */
export type EvaluationKind = 'retrieve' | 'generate' | 'model';

/** The metrics that a job may have, by what it evaluates. */
export const metricsOfKind = {
  retrieve: ['ContextRelevance', 'ContextCoverage'],
  generate: [
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
  ],
  model: [
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
  ],
} as const;

/** The prefix that built-in metrics have in requests and results. */
export const builtinPrefix = 'Builtin.';
