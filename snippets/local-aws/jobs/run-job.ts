import type { ModelInvocationJobStatus } from '@aws-sdk/client-bedrock';
import type { Clock } from '../clock/clock.ts';
import type { ObjectStore } from '../objects/object-store.ts';
import type { BatchPace } from './batch-pace.ts';
import type { BatchQuotas } from './batch-quotas.ts';
import { countRecords } from './count-records.ts';
import { findInputFiles } from './find-input-files.ts';
import { isEnding } from './is-ending.ts';
import type { ModelInvocationJob } from './model-invocation-job.ts';
import type { RunRecord } from './run-record.ts';
import { writeAnswers } from './write-answers.ts';

/** What jobs are run with. */
export interface JobTools {
  seed: string;
  clock: Clock;
  objects: ObjectStore;
  runRecord: RunRecord;
  quotas: BatchQuotas;
  pace: BatchPace;
}

/** What ends a job early. */
export interface JobSignals {
  /** The user stops it: what was done is written still. */
  stopped: AbortSignal;
  /** It is dropped with the endpoint, or forgotten: nothing more is written. */
  dropped: AbortSignal;
}

/**
 * Leads a job through its stages, to its end; what goes wrong with it becomes its status and message.
 *
 * @param job Changed as it goes on.
 */
export async function runJob(job: ModelInvocationJob, tools: JobTools, signals: JobSignals): Promise<void> {
  function enter(status: ModelInvocationJobStatus): void {
    if (signals.stopped.aborted && !isEnding(status)) return;
    job.status = status;
    job.lastModifiedTime = tools.clock.now();
    if (isEnding(status)) job.endTime = job.lastModifiedTime;
  }

  // Whatever ends the job, what it has begun ends with it.
  const over = new AbortController();
  const dropped = AbortSignal.any([signals.dropped, over.signal]);
  try {
    const end = await throughStages(job, tools, { ...signals, dropped }, enter);
    if (!signals.stopped.aborted) return enter(end);
  } catch (error) {
    if (signals.dropped.aborted) return;
    if (!signals.stopped.aborted) {
      job.message = error instanceof Error ? error.message : String(error);
      return enter('Failed');
    }
  } finally {
    over.abort();
  }
  await tools.clock.sleep(tools.pace.stoppingMs, signals.dropped).catch(() => {});
  enter('Stopped');
}

/** @returns How the job ends, unless it is stopped. */
async function throughStages(
  job: ModelInvocationJob,
  tools: JobTools,
  signals: JobSignals,
  enter: (status: ModelInvocationJobStatus) => void,
): Promise<ModelInvocationJobStatus> {
  const { clock, objects, quotas, pace } = tools;
  const ended = AbortSignal.any([signals.stopped, signals.dropped]);
  const isDue = () => clock.now() >= job.expirationTime;

  await clock.sleep(pace.submittedMs, ended);
  enter('Validating');
  const { s3Uri } = job.request.inputDataConfig.s3InputDataConfig;
  const files = await findInputFiles(objects, s3Uri, quotas);
  job.counts.totalRecordCount = await countRecords(objects, files, quotas, ended);
  await clock.sleep(pace.validatingMs, ended);
  enter('Scheduled');
  await clock.sleep(pace.scheduledMs, ended);
  if (isDue()) return 'Expired';
  enter('InProgress');
  await writeAnswers(job, files, tools, { ...signals, isDue });
  const { totalRecordCount, processedRecordCount } = job.counts;
  return processedRecordCount < totalRecordCount ? 'PartiallyCompleted' : 'Completed';
}
