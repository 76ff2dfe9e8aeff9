import type { EvaluationJobStatus } from '@aws-sdk/client-bedrock';
import type { Clock } from '../clock/clock.ts';
import type { ObjectStore } from '../objects/object-store.ts';
import type { Evaluators } from './evaluate-record.ts';
import { EvaluationFailure } from './evaluation-failure.ts';
import type { EvaluationJob } from './evaluation-job.ts';
import type { EvaluationPace } from './evaluation-pace.ts';
import { writeResults } from './write-results.ts';

/** What evaluation jobs are run with. */
export interface EvaluationTools extends Evaluators {
  seed: string;
  clock: Clock;
  objects: ObjectStore;
  pace: EvaluationPace;
  /** Whether models answer at once: a job must let others run by itself then. */
  instant: boolean;
}

/** What ends a job early; nothing more is written then. */
export interface EvaluationSignals {
  /** The user stops it. */
  stopped: AbortSignal;
  /** It is dropped with the endpoint, or forgotten. */
  dropped: AbortSignal;
}

/**
 * Runs a job to its end; what goes wrong with it becomes its status and messages.
 *
 * @param job Changed as it goes on.
 */
export async function runEvaluation(
  job: EvaluationJob,
  tools: EvaluationTools,
  { stopped, dropped }: EvaluationSignals,
): Promise<void> {
  function end(status: EvaluationJobStatus): void {
    job.status = status;
    job.lastModifiedTime = tools.clock.now();
  }

  // Whatever ends the job, what it has begun ends with it.
  const over = new AbortController();
  const signal = AbortSignal.any([stopped, dropped, over.signal]);
  try {
    await writeResults(job, tools, signal);
    if (!stopped.aborted) return end('Completed');
  } catch (error) {
    if (dropped.aborted) return;
    if (!stopped.aborted) {
      const message = error instanceof Error ? error.message : String(error);
      job.failureMessages = error instanceof EvaluationFailure ? error.messages : [message];
      return end('Failed');
    }
  } finally {
    over.abort();
  }
  await tools.clock.sleep(tools.pace.stoppingMs, dropped).catch(() => {});
  end('Stopped');
}
