import type { CreateDataSourceResponse } from '@aws-sdk/client-bedrock-agent';
import { describeDataSource } from '../../knowledge-bases/describe-data-source.ts';
import { createDataSourceRequest } from '../../knowledge-bases/requests/create-data-source-request.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';
import type { Wire } from '../../wire/wire.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CreateDataSource.html */
export const createDataSource: Operation = {
  service: 'bedrock-agent',
  name: 'CreateDataSource',
  method: 'PUT',
  path: '/knowledgebases/:knowledgeBaseId/datasources',
  status: 200,
  summary: 'Gives a knowledge base a folder of S3, and says how its documents are cut.',
  handle({ aws, params, json, region }) {
    const request = parseInput(createDataSourceRequest, { ...json(), ...params });
    const dataSource = describeDataSource(aws.knowledgeBases.createDataSource(request, region));
    return { type: 'json', value: { dataSource } satisfies Wire<CreateDataSourceResponse> };
  },
};
