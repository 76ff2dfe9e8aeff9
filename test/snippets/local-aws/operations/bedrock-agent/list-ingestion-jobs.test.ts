import {
  ListIngestionJobsCommand,
  type ListIngestionJobsCommandInput,
  paginateListIngestionJobs,
} from '@aws-sdk/client-bedrock-agent';
import { expect, test } from 'vitest';
import { aKnowledgeBase } from '../../../../support/a-knowledge-base.ts';
import { anAgentClient } from '../../../../support/an-agent-client.ts';

/** A data source with jobs that completed, and one that failed, the last but one. */
async function withJobs() {
  let broken = false;
  const aws = anAgentClient();
  const { objects } = anAgentClient({ 'a.txt': 'clay' }).aws;
  const client = anAgentClient(
    {},
    {
      objects: {
        ...objects,
        list: (bucket, prefix) =>
          broken ? aws.aws.objects.list('gone', prefix) : objects.list(bucket, prefix),
      },
    },
  );
  const base = await aKnowledgeBase(client);
  const jobs = [base.job];
  for (broken of [false, true, false]) jobs.push(await base.sync());
  const ids = jobs.map(({ ingestionJobId }) => ingestionJobId);
  async function list(input: Partial<ListIngestionJobsCommandInput> = {}) {
    const { ingestionJobSummaries = [] } = await client.agentClient.send(
      new ListIngestionJobsCommand({ ...base.ids, ...input }),
    );
    return ingestionJobSummaries.map(({ ingestionJobId }) => ids.indexOf(ingestionJobId));
  }
  return { ...client, ...base, ids, list };
}

test('ListIngestionJobs gives the newest first, or the oldest, or by status', async () => {
  const { list } = await withJobs();
  expect(await list()).toEqual([3, 2, 1, 0]);
  expect(await list({ sortBy: { attribute: 'STARTED_AT', order: 'ASCENDING' } })).toEqual([0, 1, 2, 3]);
  expect(await list({ sortBy: { attribute: 'STATUS', order: 'ASCENDING' } })).toEqual([0, 1, 3, 2]);
  expect(await list({ sortBy: { attribute: 'STATUS', order: 'DESCENDING' } })).toEqual([2, 3, 1, 0]);
});

test('ListIngestionJobs picks by status', async () => {
  const { list } = await withJobs();
  const status = (...values: string[]) => ({
    filters: [{ attribute: 'STATUS' as const, operator: 'EQ' as const, values }],
  });
  expect(await list(status('FAILED'))).toEqual([2]);
  expect(await list(status('FAILED', 'COMPLETE'))).toEqual([3, 2, 1, 0]);
  expect(await list(status())).toEqual([]);
});

test('ListIngestionJobs gives each once over pages, though a job comes between them', async () => {
  const { agentClient, ids, knowledgeBaseId, dataSourceId, sync } = await withJobs();
  const pages: number[][] = [];
  const paginator = paginateListIngestionJobs(
    { client: agentClient, pageSize: 3 },
    { knowledgeBaseId, dataSourceId },
  );
  for await (const { ingestionJobSummaries = [] } of paginator) {
    pages.push(ingestionJobSummaries.map(({ ingestionJobId }) => ids.indexOf(ingestionJobId)));
    await sync();
  }
  expect(pages).toEqual([[3, 2, 1], [0]]);
});
