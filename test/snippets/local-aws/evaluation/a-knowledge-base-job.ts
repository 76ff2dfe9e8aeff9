import { BedrockAgentClient } from '@aws-sdk/client-bedrock-agent';
import {
  fetchRequestHandler,
  type LocalAwsOptions,
  memoryObjectStore,
} from '../../../../snippets/local-aws/mod.ts';
import { aKnowledgeBase } from '../../../support/a-knowledge-base.ts';
import { type AnEvaluation, anEvaluation } from './an-evaluation.ts';

/**
 * Makes an endpoint with a knowledge base, whose jobs read `in.jsonl`.
 *
 * @param documents The texts of the knowledge base, by their keys.
 * @param dataset The lines of `in.jsonl`.
 */
export async function aKnowledgeBaseJob(
  documents: Record<string, string>,
  dataset: readonly string[],
  options: LocalAwsOptions = {},
): Promise<AnEvaluation & { knowledgeBaseId: string }> {
  const objects = memoryObjectStore({ docs: documents, batch: { 'in.jsonl': dataset.join('\n') } });
  const evaluation = anEvaluation([], { objects, ...options });
  const agentClient = new BedrockAgentClient({
    region: 'eu-central-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
    requestHandler: fetchRequestHandler(evaluation.aws.fetch),
  });
  const { knowledgeBaseId } = await aKnowledgeBase({ agentClient });
  return { ...evaluation, knowledgeBaseId };
}
