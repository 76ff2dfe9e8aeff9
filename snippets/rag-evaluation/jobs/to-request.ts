import type {
  CreateEvaluationJobRequest,
  EvaluationInferenceConfig,
  EvaluationTaskType,
} from '@aws-sdk/client-bedrock';
import type { EvaluationKind } from '../dataset/evaluation-kind.ts';
import { checkBasics } from './check-basics.ts';
import type { JobBasics } from './job-basics.ts';

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
  const { jobName, description, roleArn, evaluatorModelId, metrics } = basics;
  const { datasetUri, datasetName = 'Questions', outputUri } = basics;
  const ofModel = 'models' in inferenceConfig;
  return {
    ...{ jobName, roleArn, inferenceConfig },
    ...(description !== undefined && { jobDescription: description }),
    applicationType: ofModel ? 'ModelEvaluation' : 'RagEvaluation',
    evaluationConfig: {
      automated: {
        datasetMetricConfigs: [
          {
            // The service wants General of a judge of models, which the type lacks, and ignores it elsewhere.
            taskType: ofModel ? ('General' as EvaluationTaskType) : 'Custom',
            dataset: { name: datasetName, datasetLocation: { s3Uri: datasetUri } },
            metricNames: metrics.map((metric) => `Builtin.${metric}`),
          },
        ],
        evaluatorModelConfig: { bedrockEvaluatorModels: [{ modelIdentifier: evaluatorModelId }] },
      },
    },
    outputDataConfig: { s3Uri: outputUri },
  };
}
