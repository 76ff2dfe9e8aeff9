import type { ListDataSourcesResponse } from '@aws-sdk/client-bedrock-agent';
import * as z from 'zod';
import { summarizeDataSource } from '../../knowledge-bases/describe-data-source.ts';
import { pageOf } from '../../knowledge-bases/page-of.ts';
import { maxResults, nextToken, resourceId } from '../../knowledge-bases/requests/member-types.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';
import type { Wire } from '../../wire/wire.ts';

const input = z.object({ knowledgeBaseId: resourceId, maxResults, nextToken });

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListDataSources.html */
export const listDataSources: Operation = {
  service: 'bedrock-agent',
  name: 'ListDataSources',
  method: 'POST',
  path: '/knowledgebases/:knowledgeBaseId/datasources',
  status: 200,
  summary: 'Lists the data sources of a knowledge base, page by page.',
  handle({ aws, params, json, region }) {
    const { knowledgeBaseId, ...which } = parseInput(input, { ...json(), ...params });
    const { dataSources } = aws.knowledgeBases.get(knowledgeBaseId, region);
    const page = pageOf([...dataSources.values()], which);
    const value: Wire<ListDataSourcesResponse> = {
      dataSourceSummaries: page.items.map(summarizeDataSource),
      nextToken: page.nextToken,
    };
    return { type: 'json', value };
  },
};
