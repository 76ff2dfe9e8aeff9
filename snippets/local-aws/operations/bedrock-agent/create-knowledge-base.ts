import type { CreateKnowledgeBaseResponse } from '@aws-sdk/client-bedrock-agent';
import { describeKnowledgeBase } from '../../knowledge-bases/describe-knowledge-base.ts';
import { createKnowledgeBaseRequest } from '../../knowledge-bases/requests/create-knowledge-base-request.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';
import type { Wire } from '../../wire/wire.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CreateKnowledgeBase.html */
export const createKnowledgeBase: Operation = {
  service: 'bedrock-agent',
  name: 'CreateKnowledgeBase',
  method: 'PUT',
  path: '/knowledgebases',
  status: 202,
  summary: 'Makes a knowledge base, to be searched by meaning, and by words where its store could.',
  handle({ aws, json, region }) {
    const base = aws.knowledgeBases.create(parseInput(createKnowledgeBaseRequest, json()), region);
    const value: Wire<CreateKnowledgeBaseResponse> = {
      knowledgeBase: describeKnowledgeBase(base, 'CREATING'),
    };
    return { type: 'json', value };
  },
};
