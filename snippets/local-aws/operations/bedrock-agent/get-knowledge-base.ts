import type { GetKnowledgeBaseResponse } from '@aws-sdk/client-bedrock-agent';
import * as z from 'zod';
import { describeKnowledgeBase } from '../../knowledge-bases/describe-knowledge-base.ts';
import { resourceId } from '../../knowledge-bases/requests/member-types.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';
import type { Wire } from '../../wire/wire.ts';

const input = z.object({ knowledgeBaseId: resourceId });

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetKnowledgeBase.html */
export const getKnowledgeBase: Operation = {
  service: 'bedrock-agent',
  name: 'GetKnowledgeBase',
  method: 'GET',
  path: '/knowledgebases/:knowledgeBaseId',
  status: 200,
  summary: 'Describes a knowledge base.',
  handle({ aws, params, region }) {
    const base = aws.knowledgeBases.get(parseInput(input, params).knowledgeBaseId, region);
    const value: Wire<GetKnowledgeBaseResponse> = { knowledgeBase: describeKnowledgeBase(base) };
    return { type: 'json', value };
  },
};
