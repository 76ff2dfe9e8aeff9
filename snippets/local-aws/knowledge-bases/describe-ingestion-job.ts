import type { IngestionJob as Described, IngestionJobSummary } from '@aws-sdk/client-bedrock-agent';
import type { Wire } from '../wire/wire.ts';
import type { DataSource, IngestionJob } from './knowledge-base.ts';

/** Says of an ingestion job what AWS says when it is asked for. */
export function describeIngestionJob(source: DataSource, job: IngestionJob): Wire<Described> {
  const { failureReasons } = job;
  return { ...summarizeIngestionJob(source, job), ...(failureReasons.length > 0 && { failureReasons }) };
}

/** Says of an ingestion job what AWS says in a list. */
export function summarizeIngestionJob(
  { id, request }: DataSource,
  job: IngestionJob,
): Wire<IngestionJobSummary> {
  return {
    knowledgeBaseId: request.knowledgeBaseId,
    dataSourceId: id,
    ingestionJobId: job.id,
    description: job.description,
    status: job.status,
    statistics: job.statistics,
    startedAt: new Date(job.startedAt).toISOString(),
    updatedAt: new Date(job.updatedAt).toISOString(),
  };
}
