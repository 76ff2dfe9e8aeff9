import type { DeleteKnowledgeBaseResponse } from '@aws-sdk/client-bedrock-agent';
import * as z from 'zod';
import { resourceId } from '../../knowledge-bases/requests/member-types.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';
import type { Wire } from '../../wire/wire.ts';

const input = z.object({ knowledgeBaseId: resourceId });

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DeleteKnowledgeBase.html */
export const deleteKnowledgeBase: Operation = {
  service: 'bedrock-agent',
  name: 'DeleteKnowledgeBase',
  method: 'DELETE',
  path: '/knowledgebases/:knowledgeBaseId',
  status: 202,
  summary: 'Forgets a knowledge base and all that was ingested.',
  handle({ aws, params, region }) {
    const { id } = aws.knowledgeBases.delete(parseInput(input, params).knowledgeBaseId, region);
    const value: Wire<DeleteKnowledgeBaseResponse> = { knowledgeBaseId: id, status: 'DELETING' };
    return { type: 'json', value };
  },
};
