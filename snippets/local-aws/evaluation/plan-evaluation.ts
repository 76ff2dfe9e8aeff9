import { ServiceError } from '../service-error.ts';
import type { CreateEvaluationRequest } from './create-evaluation-request.ts';
import type { EvaluationPlan } from './evaluation-plan.ts';
import { planDataset } from './plan-dataset.ts';
import { planSource } from './plan-source.ts';

/**
 * Reads what a request means as a whole, and refuses what does not fit together.
 *
 * @throws {ServiceError} ValidationException, worded by us: AWS's words are not published.
 */
export function planEvaluation(request: CreateEvaluationRequest): EvaluationPlan {
  const { automated } = request.evaluationConfig;
  if (!automated) refuse('Evaluation jobs with human workers are not supported by this endpoint.');
  const { kind, source } = planSource(request.inferenceConfig);
  const application = kind === 'model' ? 'ModelEvaluation' : 'RagEvaluation';
  // ModelEvaluation is what a request without the member has always been.
  if ((request.applicationType ?? 'ModelEvaluation') !== application) {
    refuse(`The applicationType of this inferenceConfig must be ${application}.`);
  }
  const datasets = automated.datasetMetricConfigs.map((config) => planDataset(config, automated, kind));
  return { kind, source, datasets };
}

function refuse(message: string): never {
  throw new ServiceError('ValidationException', message);
}
