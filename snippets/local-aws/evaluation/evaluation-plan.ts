import type { CustomMetric } from './evaluation-config.ts';
import type { RetrievalConfiguration, RetrieveAndGenerate } from './evaluation-inference-config.ts';
import type { BuiltinMetric, EvaluationKind } from './evaluation-metric.ts';

/** Where what is judged comes from. */
export type AnswerSource =
  /** The dataset holds it, under this label. */
  | { type: 'own'; identifier: string }
  | { type: 'retrieve'; knowledgeBaseId: string; retrieval: RetrievalConfiguration }
  | {
      type: 'generate';
      knowledgeBaseId: string;
      configuration: NonNullable<RetrieveAndGenerate['knowledgeBaseConfiguration']>;
    }
  | { type: 'model'; modelIdentifier: string; inferenceParams?: string | undefined };

/** A metric of a job, by its name in the request and in results. */
export type PlannedMetric =
  | { name: string; judge: string; builtin: BuiltinMetric }
  | { name: string; judge: string; custom: CustomMetric };

/** A dataset and what its answers are scored by. */
export interface PlannedDataset {
  name: string;
  taskType: string;
  s3Uri: string;
  metrics: PlannedMetric[];
}

/** What a job does, as its request means it. */
export interface EvaluationPlan {
  kind: EvaluationKind;
  source: AnswerSource;
  datasets: PlannedDataset[];
}
