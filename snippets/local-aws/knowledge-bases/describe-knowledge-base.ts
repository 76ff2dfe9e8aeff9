import type {
  KnowledgeBase as Described,
  KnowledgeBaseStatus,
  KnowledgeBaseSummary,
} from '@aws-sdk/client-bedrock-agent';
import type { Wire } from '../wire/wire.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/** Says of a knowledge base what AWS says when it is asked for. */
export function describeKnowledgeBase(
  { id, arn, request, createdAt }: KnowledgeBase,
  status: KnowledgeBaseStatus = 'ACTIVE',
): Wire<Described> {
  const { clientToken: _, tags: __, ...configuration } = request;
  const time = new Date(createdAt).toISOString();
  return {
    ...configuration,
    knowledgeBaseId: id,
    knowledgeBaseArn: arn,
    status,
    createdAt: time,
    updatedAt: time,
  };
}

/** Says of a knowledge base what AWS says in a list. */
export function summarizeKnowledgeBase(base: KnowledgeBase): Wire<KnowledgeBaseSummary> {
  const { knowledgeBaseId, name, status, updatedAt, description } = describeKnowledgeBase(base);
  return { knowledgeBaseId, name, status, updatedAt, description };
}
