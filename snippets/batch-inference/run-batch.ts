import type { BedrockClient } from '@aws-sdk/client-bedrock';
import type { CallOptions } from './calls/retry.ts';
import type { TokenCounts } from './costs.ts';
import type { FileQuotas } from './files/file-quotas.ts';
import type { JobFiles } from './files/job-files.ts';
import { splitFiles } from './files/split-files.ts';
import { createJob } from './job/create-job.ts';
import type { JobProgress } from './job/job-progress.ts';
import { parseS3Uri } from './job/parse-s3-uri.ts';
import { readCounts } from './job/read-counts.ts';
import { readOutput } from './job/read-output.ts';
import { waitForJob } from './job/wait-for-job.ts';
import { watchJob } from './job/watch-job.ts';
import { toJsonl } from './lines/to-jsonl.ts';
import { countOutcomes } from './metrics/count-outcomes.ts';
import type { OutcomeCounts } from './metrics/outcome-counts.ts';
import { pack } from './records/pack.ts';
import { readManifest } from './records/read-manifest.ts';
import { toManifest } from './records/to-manifest.ts';
import { toRecords } from './records/to-records.ts';
import { joinResults } from './results/join-results.ts';
import type { Outcome } from './results/outcome.ts';
import { type ResultLine, readResults } from './results/read-results.ts';
import type { Source } from './source.ts';
import type { ObjectStore } from './stores/object-store.ts';

/** What a run is, beside the names that it is of. */
export interface BatchRun extends CallOptions {
  bedrock: BedrockClient;
  /** The store of `bucket`. */
  store: ObjectStore;
  bucket: string;
  /** Begins the names of its jobs, and is the folder of its files. */
  name: string;
  modelId: string;
  /** The role that lets Bedrock read from and write to the bucket. */
  roleArn: string;
  /** Makes the request of a pack. */
  toInput: (names: string[]) => object;
  productsPerPrompt: number;
  /** Whether `toInput` gives bodies of InvokeModel, or input of Converse. @default 'InvokeModel' */
  modelInvocationType?: 'InvokeModel' | 'Converse';
  quotas?: Partial<FileQuotas>;
  /** Told of each look at a job. */
  onProgress?: (progress: JobProgress) => void;
}

/** What came of a run. */
export interface BatchResult {
  /** Its jobs, ended. */
  jobs: JobProgress[];
  /** From the first submission to the last end, by the service's clock. */
  seconds: number;
  counts: OutcomeCounts;
  tokens: TokenCounts;
  /** Reads what came of every record, again from the store: no run is too large for memory. */
  outcomes(): AsyncGenerator<Outcome>;
}

// #region run-batch
/**
 * Runs names through a model in as many batch jobs as the quotas make necessary, and joins the answers to the names.
 *
 * The manifest is written before anything is sent, and jobs are created once for the same input: a run that was cut off
 * goes on where it was when it is started again.
 *
 * @param names The products' names.
 * @param run What the run is.
 * @throws {TooFewRecordsError} If there are fewer records than a job must have; nothing was sent.
 * @throws {JobError} If a job failed, was stopped or expired.
 */
export async function runBatch(names: Source<string>, run: BatchRun): Promise<BatchResult> {
  const { store, name } = run;
  const key = `${name}/manifest.jsonl`;
  await store.write(key, toJsonl(toManifest(pack(names, run.productsPerPrompt))));
  const manifest = async () => readManifest(await store.read(key));
  const records = toRecords(await manifest(), run.toInput);
  const inputs = await splitFiles(records, store, {
    prefix: `${name}/in/`,
    ...(run.quotas && { quotas: run.quotas }),
  });
  const jobs = await Promise.all(inputs.map((input, index) => runJob(input, index, run)));
  const folders = jobs.map(({ resultsUri }) => parseS3Uri(resultsUri).key);
  async function* outcomes(): AsyncGenerator<Outcome> {
    yield* joinResults(await manifest(), resultsOf(store, folders));
  }
  return {
    jobs,
    seconds: secondsOf(jobs),
    counts: await countOutcomes(outcomes()),
    tokens: await tokensOf(store, folders),
    outcomes,
  };
}

async function runJob({ folder, digest }: JobFiles, index: number, run: BatchRun): Promise<JobProgress> {
  const { bedrock, bucket, name, modelId, roleArn, modelInvocationType, onProgress } = run;
  const request = {
    jobName: `${name}-${index + 1}`,
    inputUri: `s3://${bucket}/${folder}`,
    outputUri: `s3://${bucket}/${name}/out/`,
    ...{ digest, modelId, roleArn },
    ...(modelInvocationType && { modelInvocationType }),
  };
  const jobArn = await createJob(bedrock, request, run);
  return waitForJob(watchJob(bedrock, jobArn, run), onProgress);
}
// #endregion run-batch

async function* resultsOf(store: ObjectStore, folders: readonly string[]): AsyncGenerator<ResultLine> {
  for (const folder of folders) yield* readResults(readOutput(store, folder));
}

async function tokensOf(store: ObjectStore, folders: readonly string[]): Promise<TokenCounts> {
  const counts = await Promise.all(folders.map((folder) => readCounts(store, folder)));
  return {
    inputTokens: counts.reduce((sum, { inputTokens }) => sum + inputTokens, 0),
    outputTokens: counts.reduce((sum, { outputTokens }) => sum + outputTokens, 0),
  };
}

function secondsOf(jobs: readonly JobProgress[]): number {
  const submitted = Math.min(...jobs.map(({ submitTime }) => Number(submitTime)));
  const ended = Math.max(...jobs.map(({ endTime }) => Number(endTime)));
  return (ended - submitted) / 1_000;
}
