import type { Clock } from '../../clock/clock.ts';
import type { DataSource, IngestedDocument, IngestionJob } from '../knowledge-base.ts';
import type { EmbedOptions } from '../search/embed.ts';
import { type SyncTools, syncDocuments } from './sync-documents.ts';

/** What ingestion jobs are run with. */
export interface IngestionTools extends SyncTools {
  clock: Clock;
  /** How long a job stays STARTING, in milliseconds. */
  startingMs: number;
}

/**
 * Leads an ingestion job to its end; what goes wrong with it becomes its status and reasons.
 *
 * @param job Changed as it goes on.
 * @param keep Called with the data source's documents, if the job completes.
 */
export async function runIngestion(
  source: DataSource,
  job: IngestionJob,
  { clock, startingMs, ...tools }: IngestionTools,
  options: EmbedOptions & { signal: AbortSignal },
  keep: (documents: Map<string, IngestedDocument>) => void,
): Promise<void> {
  function enter(status: IngestionJob['status']): void {
    job.status = status;
    job.updatedAt = clock.now();
  }

  try {
    await clock.sleep(startingMs, options.signal);
    enter('IN_PROGRESS');
    const documents = await syncDocuments(source, job, tools, options);
    options.signal.throwIfAborted();
    keep(documents);
    enter('COMPLETE');
  } catch (error) {
    if (options.signal.aborted) return;
    job.failureReasons.push(error instanceof Error ? error.message : String(error));
    enter('FAILED');
  }
}
