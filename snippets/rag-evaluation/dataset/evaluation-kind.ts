import {
  type GenerationMetric,
  generationMetrics,
  type JudgeMetric,
  judgeMetrics,
  type RetrievalMetric,
  retrievalMetrics,
} from '../metrics.ts';

/** The metrics of each kind of evaluation job. */
export interface MetricsByKind {
  /** Bedrock asks a knowledge base. */
  retrieve: RetrievalMetric;
  /** Bedrock asks a knowledge base, and has a model answer from what was found. */
  'retrieve-and-generate': GenerationMetric;
  /** Another system has found passages already. */
  'own-passages': RetrievalMetric;
  /** Another system has found passages and answered already. */
  'own-answers': GenerationMetric;
  /** Bedrock asks a model. */
  model: JudgeMetric;
  /** Another model has answered already. */
  'own-model-answers': JudgeMetric;
}

/** What a job evaluates, and who does the work that is evaluated. */
export type EvaluationKind = keyof MetricsByKind;

/** A metric that a kind of job can have. */
export type MetricOf<Kind extends EvaluationKind> = MetricsByKind[Kind];

/** All metrics that each kind of job can have; those of two kinds may not be mixed. */
export const metricsByKind: { readonly [Kind in EvaluationKind]: readonly MetricOf<Kind>[] } = {
  retrieve: retrievalMetrics,
  'retrieve-and-generate': generationMetrics,
  'own-passages': retrievalMetrics,
  'own-answers': generationMetrics,
  model: judgeMetrics,
  'own-model-answers': judgeMetrics,
};
