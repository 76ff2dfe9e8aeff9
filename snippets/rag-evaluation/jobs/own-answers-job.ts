import type { CreateEvaluationJobRequest } from '@aws-sdk/client-bedrock';
import type { JobBasics } from './job-basics.ts';
import { toRequest } from './to-request.ts';

/** A job that evaluates what another system found and answered. */
export interface OwnAnswersJob extends JobBasics<'own-answers'> {
  /** What the lines of the dataset call the system. */
  source: string;
}

/**
 * Writes the request of a job that evaluates what another system found and answered: both are in the dataset.
 *
 * @param job The job.
 * @returns The request, for `createJob`.
 * @throws {RangeError} If the service would refuse it.
 */
export function ownAnswersJob(job: OwnAnswersJob): CreateEvaluationJobRequest {
  const retrieveAndGenerateSourceConfig = { ragSourceIdentifier: job.source };
  return toRequest('own-answers', job, {
    ragConfigs: [{ precomputedRagSourceConfig: { retrieveAndGenerateSourceConfig } }],
  });
}
