import type { ListKnowledgeBasesResponse } from '@aws-sdk/client-bedrock-agent';
import * as z from 'zod';
import { summarizeKnowledgeBase } from '../../knowledge-bases/describe-knowledge-base.ts';
import { pageOf } from '../../knowledge-bases/page-of.ts';
import { maxResults, nextToken } from '../../knowledge-bases/requests/member-types.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';
import type { Wire } from '../../wire/wire.ts';

const input = z.object({ maxResults, nextToken });

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListKnowledgeBases.html */
export const listKnowledgeBases: Operation = {
  service: 'bedrock-agent',
  name: 'ListKnowledgeBases',
  method: 'POST',
  path: '/knowledgebases',
  status: 200,
  summary: 'Lists the knowledge bases of a region, page by page.',
  handle({ aws, json, region }) {
    const page = pageOf(aws.knowledgeBases.list(region), parseInput(input, json()));
    const value: Wire<ListKnowledgeBasesResponse> = {
      knowledgeBaseSummaries: page.items.map(summarizeKnowledgeBase),
      nextToken: page.nextToken,
    };
    return { type: 'json', value };
  },
};
