import type { GetIngestionJobResponse } from '@aws-sdk/client-bedrock-agent';
import * as z from 'zod';
import { describeIngestionJob } from '../../knowledge-bases/describe-ingestion-job.ts';
import { resourceId } from '../../knowledge-bases/requests/member-types.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';
import type { Wire } from '../../wire/wire.ts';

const input = z.object({ knowledgeBaseId: resourceId, dataSourceId: resourceId, ingestionJobId: resourceId });

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetIngestionJob.html */
export const getIngestionJob: Operation = {
  service: 'bedrock-agent',
  name: 'GetIngestionJob',
  method: 'GET',
  path: '/knowledgebases/:knowledgeBaseId/datasources/:dataSourceId/ingestionjobs/:ingestionJobId',
  status: 200,
  summary: 'Says how far an ingestion job is, how many documents it has counted, and why some failed.',
  handle({ aws, params, region }) {
    const { knowledgeBaseId, dataSourceId, ingestionJobId } = parseInput(input, params);
    const source = aws.knowledgeBases.getDataSource(knowledgeBaseId, dataSourceId, region);
    const job = aws.knowledgeBases.getIngestionJob(source, ingestionJobId);
    const value: Wire<GetIngestionJobResponse> = { ingestionJob: describeIngestionJob(source, job) };
    return { type: 'json', value };
  },
};
