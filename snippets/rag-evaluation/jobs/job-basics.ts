import type { EvaluationKind, MetricOf } from '../dataset/evaluation-kind.ts';
import type { CustomMetric } from './custom-metric.ts';

/** What every kind of job needs. */
export interface JobBasics<Kind extends EvaluationKind> {
  /** Small letters and digits with hyphens between them, at most 63; no two jobs of an account and region may share it. */
  jobName: string;
  description?: string;
  /** The role that lets Bedrock read the dataset, ask the models and write the results. */
  roleArn: string;
  /** The judge: a model or an inference profile. */
  evaluatorModelId: string;
  /** What the judge scores, without `Builtin.`: only metrics of this kind of job. */
  metrics: readonly MetricOf<Kind>[];
  /** Metrics of your own, which the same judge scores. */
  customMetrics?: readonly CustomMetric[];
  /** The dataset, a file that ends in `.jsonl`: `s3://…`. */
  datasetUri: string;
  /** What the results call the dataset. @default 'Questions' */
  datasetName?: string;
  /** The folder for the results: `s3://…`. */
  outputUri: string;
}
