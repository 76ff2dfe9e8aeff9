import {
  type BedrockAgentClient,
  GetIngestionJobCommand,
  type IngestionJobStatistics,
  StartIngestionJobCommand,
} from '@aws-sdk/client-bedrock-agent';
import { realClock } from '../calls/real-clock.ts';
import { retry } from '../calls/retry.ts';
import { KnowledgeBaseError } from './knowledge-base-error.ts';
import type { WaitOptions } from './wait-options.ts';

// #region ingest-documents
/**
 * Brings a knowledge base up to date with its documents, and waits until it is: what is new, has changed or is gone.
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
  { everyMs = 5_000, ...options }: WaitOptions = {},
): Promise<IngestionJobStatistics> {
  const { clock = realClock, signal } = options;
  const start = new StartIngestionJobCommand(ids);
  let { ingestionJob } = await retry(
    (abortSignal) => client.send(start, abortSignal && { abortSignal }),
    options,
  );
  while (ingestionJob?.status === 'STARTING' || ingestionJob?.status === 'IN_PROGRESS') {
    await clock.sleep(everyMs, signal);
    const get = new GetIngestionJobCommand({ ...ids, ingestionJobId: ingestionJob.ingestionJobId });
    ({ ingestionJob } = await retry(
      (abortSignal) => client.send(get, abortSignal && { abortSignal }),
      options,
    ));
  }
  const { status = 'unknown', statistics = {}, failureReasons } = ingestionJob ?? {};
  if (status !== 'COMPLETE') throw new KnowledgeBaseError(ids.knowledgeBaseId, status, failureReasons);
  return statistics;
}
// #endregion ingest-documents
