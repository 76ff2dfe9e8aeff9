import type { CreateEvaluationJobRequest } from '@aws-sdk/client-bedrock';
import type { JobBasics } from './job-basics.ts';
import { toRequest } from './to-request.ts';

/** A job that evaluates what another system found. */
export interface OwnPassagesJob extends JobBasics<'own-passages'> {
  /** What the lines of the dataset call the system. */
  source: string;
}

/**
 * Writes the request of a job that evaluates what another system found: the passages are in the dataset.
 *
 * @param job The job.
 * @returns The request, for `createJob`.
 * @throws {RangeError} If the service would refuse it.
 */
export function ownPassagesJob(job: OwnPassagesJob): CreateEvaluationJobRequest {
  const retrieveSourceConfig = { ragSourceIdentifier: job.source };
  return toRequest('own-passages', job, {
    ragConfigs: [{ precomputedRagSourceConfig: { retrieveSourceConfig } }],
  });
}
