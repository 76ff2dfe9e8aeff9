import type { CreateEvaluationJobRequest } from '@aws-sdk/client-bedrock';
import type { JobBasics } from './job-basics.ts';
import { toRequest } from './to-request.ts';

/** A job that evaluates a model without a knowledge base. */
export interface ModelJob extends JobBasics<'model'> {
  /** The model that answers: its id or ARN, or an inference profile's. */
  modelId: string;
  /** Parameters of the model, in the model's own words, such as `{ inferenceConfig: { temperature: 0 } }`. */
  inferenceParams?: object;
}

/**
 * Writes the request of a job that evaluates a model without a knowledge base.
 *
 * @param job The job.
 * @returns The request, for `createJob`.
 * @throws {RangeError} If the service would refuse it.
 */
export function modelJob(job: ModelJob): CreateEvaluationJobRequest {
  const { modelId, inferenceParams } = job;
  const bedrockModel = {
    modelIdentifier: modelId,
    // A text that holds JSON, not an object.
    ...(inferenceParams && { inferenceParams: JSON.stringify(inferenceParams) }),
  };
  return toRequest('model', job, { models: [{ bedrockModel }] });
}
