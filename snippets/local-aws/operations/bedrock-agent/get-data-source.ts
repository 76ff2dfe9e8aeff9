import type { GetDataSourceResponse } from '@aws-sdk/client-bedrock-agent';
import * as z from 'zod';
import { describeDataSource } from '../../knowledge-bases/describe-data-source.ts';
import { resourceId } from '../../knowledge-bases/requests/member-types.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';
import type { Wire } from '../../wire/wire.ts';

const input = z.object({ knowledgeBaseId: resourceId, dataSourceId: resourceId });

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetDataSource.html */
export const getDataSource: Operation = {
  service: 'bedrock-agent',
  name: 'GetDataSource',
  method: 'GET',
  path: '/knowledgebases/:knowledgeBaseId/datasources/:dataSourceId',
  status: 200,
  summary: 'Describes a data source.',
  handle({ aws, params, region }) {
    const { knowledgeBaseId, dataSourceId } = parseInput(input, params);
    const dataSource = describeDataSource(
      aws.knowledgeBases.getDataSource(knowledgeBaseId, dataSourceId, region),
    );
    return { type: 'json', value: { dataSource } satisfies Wire<GetDataSourceResponse> };
  },
};
