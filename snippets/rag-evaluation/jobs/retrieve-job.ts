import type {
  CreateEvaluationJobRequest,
  KnowledgeBaseVectorSearchConfiguration,
} from '@aws-sdk/client-bedrock';
import type { JobBasics } from './job-basics.ts';
import { toRequest } from './to-request.ts';

/** A job that evaluates what a knowledge base finds. */
export interface RetrieveJob extends JobBasics<'retrieve'> {
  knowledgeBaseId: string;
  /** How many passages, by which search and filter. @default the knowledge base's own */
  search?: KnowledgeBaseVectorSearchConfiguration;
}

// #region retrieve-job
/**
 * Writes the request of a job that evaluates what a knowledge base finds.
 *
 * @param job The job.
 * @returns The request, for `createJob`.
 * @throws {RangeError} If the service would refuse it.
 */
export function retrieveJob(job: RetrieveJob): CreateEvaluationJobRequest {
  const { knowledgeBaseId, search = {} } = job;
  const retrieveConfig = {
    knowledgeBaseId,
    knowledgeBaseRetrievalConfiguration: { vectorSearchConfiguration: search },
  };
  return toRequest('retrieve', job, { ragConfigs: [{ knowledgeBaseConfig: { retrieveConfig } }] });
}
// #endregion retrieve-job
