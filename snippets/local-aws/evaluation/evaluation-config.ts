import * as z from 'zod';
import { optional } from '../validation/optional.ts';
import { pattern } from '../validation/pattern.ts';
import { unionOf } from '../validation/union-of.ts';
import { evaluatorModel } from './model-identifiers.ts';

const name = pattern('[0-9a-zA-Z-_.]+').min(1).max(63);

/** A place in S3, as evaluation jobs take it. */
export const evaluationS3Uri: z.ZodString = pattern(
  "s3://[a-z0-9][-.a-z0-9]{1,61}[a-z0-9](?:/[-!_*'().a-z0-9A-Z]+(?:/[-!_*'().a-z0-9A-Z]+)*)?/?",
)
  .min(1)
  .max(1024);

const datasetMetricConfig = z.object({
  // The service model lists tasks, but AWS's own samples send "General", which is none of them.
  taskType: pattern('[A-Za-z0-9]+').min(1).max(63),
  dataset: z.object({
    name,
    datasetLocation: optional(unionOf('EvaluationDatasetLocation', { s3Uri: evaluationS3Uri })),
  }),
  metricNames: z.array(name).min(1).max(25),
});

const evaluatorModels = z
  .array(z.object({ modelIdentifier: evaluatorModel }))
  .min(1)
  .max(1);

const customMetric = z.object({
  name,
  instructions: z.string().min(1).max(5000),
  ratingScale: optional(
    z
      .array(
        z.object({
          definition: z.string().min(1).max(100),
          value: unionOf('RatingScaleItemValue', {
            stringValue: z.string().min(1).max(100),
            floatValue: z.number(),
          }),
        }),
      )
      .min(1)
      .max(10),
  ),
});

/** A metric of the user's own. */
export type CustomMetric = z.output<typeof customMetric>;

/** What an evaluation job is to score. */
export const evaluationConfig: z.ZodType<EvaluationConfig> = unionOf('EvaluationConfig', {
  automated: z.object({
    datasetMetricConfigs: z.array(datasetMetricConfig).min(1).max(5),
    evaluatorModelConfig: optional(
      unionOf('EvaluatorModelConfig', { bedrockEvaluatorModels: evaluatorModels }),
    ),
    customMetricConfig: optional(
      z.object({
        customMetrics: z
          .array(unionOf('AutomatedEvaluationCustomMetricSource', { customMetricDefinition: customMetric }))
          .min(1)
          .max(10),
        evaluatorModelConfig: z.object({ bedrockEvaluatorModels: evaluatorModels }),
      }),
    ),
  }),
  human: z.looseObject({ datasetMetricConfigs: z.array(datasetMetricConfig).min(1).max(5) }),
});

type Models = z.output<typeof evaluatorModels>;

/** What an evaluation job is to score: by a model, or by people. */
export interface EvaluationConfig {
  automated?: {
    datasetMetricConfigs: z.output<typeof datasetMetricConfig>[];
    evaluatorModelConfig?: { bedrockEvaluatorModels?: Models } | undefined;
    customMetricConfig?:
      | {
          customMetrics: { customMetricDefinition?: CustomMetric }[];
          evaluatorModelConfig: { bedrockEvaluatorModels: Models };
        }
      | undefined;
  };
  human?: Record<string, unknown>;
}
