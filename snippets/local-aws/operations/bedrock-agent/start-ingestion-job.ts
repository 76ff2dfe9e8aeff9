import type { StartIngestionJobResponse } from '@aws-sdk/client-bedrock-agent';
import { describeIngestionJob } from '../../knowledge-bases/describe-ingestion-job.ts';
import { startIngestionRequest } from '../../knowledge-bases/requests/start-ingestion-request.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';
import type { Wire } from '../../wire/wire.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_StartIngestionJob.html */
export const startIngestionJob: Operation = {
  service: 'bedrock-agent',
  name: 'StartIngestionJob',
  method: 'PUT',
  path: '/knowledgebases/:knowledgeBaseId/datasources/:dataSourceId/ingestionjobs',
  status: 202,
  summary:
    'Reads the documents of a data source from S3, cuts and embeds what is new or modified, and forgets what is gone.',
  handle({ aws, params, json, region }) {
    const request = parseInput(startIngestionRequest, { ...json(), ...params });
    const job = aws.knowledgeBases.startIngestion(request, region);
    const { knowledgeBaseId, dataSourceId } = request;
    const source = aws.knowledgeBases.getDataSource(knowledgeBaseId, dataSourceId, region);
    const value: Wire<StartIngestionJobResponse> = { ingestionJob: describeIngestionJob(source, job) };
    return { type: 'json', value };
  },
};
