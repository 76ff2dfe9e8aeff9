import type { ListIngestionJobsResponse } from '@aws-sdk/client-bedrock-agent';
import { summarizeIngestionJob } from '../../knowledge-bases/describe-ingestion-job.ts';
import { pageOf } from '../../knowledge-bases/page-of.ts';
import {
  listIngestionJobsRequest,
  pickIngestionJobs,
} from '../../knowledge-bases/requests/list-ingestion-jobs-request.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';
import type { Wire } from '../../wire/wire.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListIngestionJobs.html */
export const listIngestionJobs: Operation = {
  service: 'bedrock-agent',
  name: 'ListIngestionJobs',
  method: 'POST',
  path: '/knowledgebases/:knowledgeBaseId/datasources/:dataSourceId/ingestionjobs',
  status: 200,
  summary: 'Lists the ingestion jobs of a data source by status and time, page by page.',
  handle({ aws, params, json, region }) {
    const request = parseInput(listIngestionJobsRequest, { ...json(), ...params });
    const { knowledgeBaseId, dataSourceId } = request;
    const source = aws.knowledgeBases.getDataSource(knowledgeBaseId, dataSourceId, region);
    const page = pageOf(pickIngestionJobs([...source.jobs.values()], request), request);
    const value: Wire<ListIngestionJobsResponse> = {
      ingestionJobSummaries: page.items.map((job) => summarizeIngestionJob(source, job)),
      nextToken: page.nextToken,
    };
    return { type: 'json', value };
  },
};
