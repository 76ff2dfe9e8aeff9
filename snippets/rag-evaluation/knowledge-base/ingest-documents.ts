import {
  type BedrockAgentClient,
  ConflictException,
  GetIngestionJobCommand,
  type IngestionJob,
  type IngestionJobStatistics,
  type IngestionJobStatus,
  ListIngestionJobsCommand,
  StartIngestionJobCommand,
} from '@aws-sdk/client-bedrock-agent';
import { realClock } from '../calls/real-clock.ts';
import { retry } from '../calls/retry.ts';
import { KnowledgeBaseError } from './knowledge-base-error.ts';
import type { WaitOptions } from './wait-options.ts';

/** A data source of a knowledge base. */
interface DataSourceIds {
  knowledgeBaseId: string;
  dataSourceId: string;
}

// #region ingest-documents
/**
 * Brings a knowledge base up to date with its documents, and waits until it is: what is new, has changed or is gone.
 *
 * A synchronisation that runs already, such as that of a run that was cut off, is waited for first: documents may have
 * changed since it began.
 *
 * @param client Talks to Bedrock.
 * @param ids The knowledge base and its data source.
 * @param options How often to look; throttling is waited out.
 * @returns How many documents were read, indexed, deleted, and failed.
 * @throws {KnowledgeBaseError} If the synchronisation failed or was stopped.
 */
export async function ingestDocuments(
  client: BedrockAgentClient,
  ids: { knowledgeBaseId: string; dataSourceId: string },
  options: WaitOptions = {},
): Promise<IngestionJobStatistics> {
  const jobId = await startJob(client, ids, options);
  const { status = 'unknown', statistics = {}, failureReasons } = await endedJob(client, ids, jobId, options);
  if (status !== 'COMPLETE') throw new KnowledgeBaseError(ids.knowledgeBaseId, status, failureReasons);
  return statistics;
}
// #endregion ingest-documents

async function startJob(
  client: BedrockAgentClient,
  ids: DataSourceIds,
  options: WaitOptions,
): Promise<string | undefined> {
  // The same for all attempts, so that one whose answer was lost is not taken for somebody else's.
  const start = new StartIngestionJobCommand({ ...ids, clientToken: crypto.randomUUID() });
  for (;;) {
    try {
      const { ingestionJob } = await retry(
        (abortSignal) => client.send(start, abortSignal && { abortSignal }),
        options,
      );
      return ingestionJob?.ingestionJobId;
    } catch (error) {
      const runningId =
        error instanceof ConflictException ? await runningJob(client, ids, options) : undefined;
      if (runningId === undefined) throw error;
      await endedJob(client, ids, runningId, options);
    }
  }
}

async function runningJob(
  client: BedrockAgentClient,
  ids: DataSourceIds,
  options: WaitOptions,
): Promise<string | undefined> {
  const list = new ListIngestionJobsCommand(ids);
  const { ingestionJobSummaries = [] } = await retry(
    (abortSignal) => client.send(list, abortSignal && { abortSignal }),
    options,
  );
  return ingestionJobSummaries.find(({ status }) => isRunning(status))?.ingestionJobId;
}

async function endedJob(
  client: BedrockAgentClient,
  ids: DataSourceIds,
  ingestionJobId: string | undefined,
  { everyMs = 5_000, ...options }: WaitOptions,
): Promise<Partial<IngestionJob>> {
  const { clock = realClock, signal } = options;
  const get = new GetIngestionJobCommand({ ...ids, ingestionJobId });
  for (;;) {
    const { ingestionJob } = await retry(
      (abortSignal) => client.send(get, abortSignal && { abortSignal }),
      options,
    );
    if (!isRunning(ingestionJob?.status)) return ingestionJob ?? {};
    await clock.sleep(everyMs, signal);
  }
}

function isRunning(status: IngestionJobStatus | undefined): boolean {
  return status === 'STARTING' || status === 'IN_PROGRESS' || status === 'STOPPING';
}
