import type {
  CreateEvaluationJobRequest,
  GenerationConfiguration,
  KnowledgeBaseVectorSearchConfiguration,
} from '@aws-sdk/client-bedrock';
import type { JobBasics } from './job-basics.ts';
import { toRequest } from './to-request.ts';

/** A job that evaluates what a model answers from what a knowledge base finds. */
export interface RetrieveAndGenerateJob extends JobBasics<'retrieve-and-generate'> {
  knowledgeBaseId: string;
  /** The model that answers: an ARN, or an inference profile's. */
  modelArn: string;
  /** How many passages, by which search and filter. @default the knowledge base's own */
  search?: KnowledgeBaseVectorSearchConfiguration;
  /** Prompt, temperature and guardrail of the model. @default the service's own */
  generation?: GenerationConfiguration;
}

// #region retrieve-and-generate-job
/**
 * Writes the request of a job that evaluates what a model answers from what a knowledge base finds.
 *
 * @param job The job.
 * @returns The request, for `createJob`.
 * @throws {RangeError} If the service would refuse it.
 */
export function retrieveAndGenerateJob(job: RetrieveAndGenerateJob): CreateEvaluationJobRequest {
  const { knowledgeBaseId, modelArn, search, generation } = job;
  const knowledgeBaseConfiguration = {
    ...{ knowledgeBaseId, modelArn },
    ...(search && { retrievalConfiguration: { vectorSearchConfiguration: search } }),
    ...(generation && { generationConfiguration: generation }),
  };
  const retrieveAndGenerateConfig = { type: 'KNOWLEDGE_BASE', knowledgeBaseConfiguration } as const;
  return toRequest('retrieve-and-generate', job, {
    ragConfigs: [{ knowledgeBaseConfig: { retrieveAndGenerateConfig } }],
  });
}
// #endregion retrieve-and-generate-job
