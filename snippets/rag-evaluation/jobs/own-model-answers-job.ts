import type { CreateEvaluationJobRequest } from '@aws-sdk/client-bedrock';
import type { JobBasics } from './job-basics.ts';
import { toRequest } from './to-request.ts';

/** A job that evaluates what a model has answered already, wherever it runs. */
export interface OwnModelAnswersJob extends JobBasics<'own-model-answers'> {
  /** What the lines of the dataset call the model. */
  source: string;
}

/**
 * Writes the request of a job that evaluates what a model has answered already: the answers are in the dataset.
 *
 * @param job The job.
 * @returns The request, for `createJob`.
 * @throws {RangeError} If the service would refuse it.
 */
export function ownModelAnswersJob(job: OwnModelAnswersJob): CreateEvaluationJobRequest {
  const precomputedInferenceSource = { inferenceSourceIdentifier: job.source };
  return toRequest('own-model-answers', job, { models: [{ precomputedInferenceSource }] });
}
