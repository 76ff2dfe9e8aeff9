import type {
  AutomatedEvaluationConfig,
  CreateEvaluationJobRequest,
  EvaluationInferenceConfig,
  EvaluationTaskType,
} from '@aws-sdk/client-bedrock';
import type { EvaluationKind } from '../dataset/evaluation-kind.ts';
import { checkBasics } from './check-basics.ts';
import type { JobBasics } from './job-basics.ts';
import { toMetricDefinition } from './to-metric-definition.ts';

/**
 * Writes a request as the service wants it: the part that all kinds of jobs share.
 *
 * @param kind What the job evaluates.
 * @param basics The request.
 * @param inferenceConfig Who does the work that is evaluated.
 * @returns The request, for `createJob`.
 * @throws {RangeError} If the service would refuse it.
 */
export function toRequest<Kind extends EvaluationKind>(
  kind: Kind,
  basics: JobBasics<Kind>,
  inferenceConfig: EvaluationInferenceConfig,
): CreateEvaluationJobRequest {
  checkBasics(kind, basics);
  const { jobName, description, roleArn, outputUri } = basics;
  const ofModel = 'models' in inferenceConfig;
  return {
    ...{ jobName, roleArn, inferenceConfig },
    ...(description !== undefined && { jobDescription: description }),
    applicationType: ofModel ? 'ModelEvaluation' : 'RagEvaluation',
    // The service wants General of a judge of models, which the type lacks, and ignores the task elsewhere.
    evaluationConfig: {
      automated: toAutomated(basics, ofModel ? ('General' as EvaluationTaskType) : 'Custom'),
    },
    outputDataConfig: { s3Uri: outputUri },
  };
}

function toAutomated<Kind extends EvaluationKind>(
  { evaluatorModelId, metrics, customMetrics = [], datasetUri, datasetName = 'Questions' }: JobBasics<Kind>,
  taskType: EvaluationTaskType,
): AutomatedEvaluationConfig {
  const evaluatorModelConfig = { bedrockEvaluatorModels: [{ modelIdentifier: evaluatorModelId }] };
  const definitions = customMetrics.map((metric) => ({ customMetricDefinition: toMetricDefinition(metric) }));
  return {
    datasetMetricConfigs: [
      {
        taskType,
        dataset: { name: datasetName, datasetLocation: { s3Uri: datasetUri } },
        metricNames: [
          ...metrics.map((metric) => `Builtin.${metric}`),
          ...customMetrics.map(({ name }) => name),
        ],
      },
    ],
    evaluatorModelConfig,
    ...(definitions.length > 0 && {
      customMetricConfig: { customMetrics: definitions, evaluatorModelConfig },
    }),
  };
}
