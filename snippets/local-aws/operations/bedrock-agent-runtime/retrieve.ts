import type { RetrieveResponse } from '@aws-sdk/client-bedrock-agent-runtime';
import { asDependency } from '../../knowledge-bases/as-dependency.ts';
import { describePassage } from '../../knowledge-bases/describe-passage.ts';
import { pageOfPassages } from '../../knowledge-bases/page-of-passages.ts';
import { retrieveRequest } from '../../knowledge-bases/requests/retrieve-request.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';
import type { Wire } from '../../wire/wire.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Retrieve.html */
export const retrieve: Operation = {
  service: 'bedrock-agent-runtime',
  name: 'Retrieve',
  method: 'POST',
  path: '/knowledgebases/:knowledgeBaseId/retrieve',
  status: 200,
  summary:
    'Finds the passages of a knowledge base that fit a query, by meaning or by meaning and words, with filters.',
  async handle({ aws, params, json, region, signal }) {
    const request = parseInput(retrieveRequest, { ...json(), ...params });
    const { id } = aws.knowledgeBases.get(request.knowledgeBaseId, region);
    const { numberOfResults, overrideSearchType, filter } =
      request.retrievalConfiguration?.vectorSearchConfiguration ?? {};
    const options = { numberOfResults, searchType: overrideSearchType, filter };
    const found = await asDependency(
      aws.knowledgeBases.retrieve(id, request.retrievalQuery.text, options, signal),
    );
    const { passages, nextToken } = pageOfPassages(found, request.nextToken);
    const value: Wire<RetrieveResponse> = { retrievalResults: passages.map(describePassage), nextToken };
    return { type: 'json', value };
  },
};
