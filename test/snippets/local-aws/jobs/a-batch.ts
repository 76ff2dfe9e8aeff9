import { BatchJobs, type BatchJobsOptions } from '../../../../snippets/local-aws/jobs/batch-jobs.ts';
import {
  type CreateJobRequest,
  createJobRequest,
} from '../../../../snippets/local-aws/jobs/create-job-request.ts';
import { isEnding } from '../../../../snippets/local-aws/jobs/is-ending.ts';
import type { ModelInvocationJob } from '../../../../snippets/local-aws/jobs/model-invocation-job.ts';
import {
  memoryObjectStore,
  type ObjectStore,
  ServiceError,
  virtualClock,
} from '../../../../snippets/local-aws/mod.ts';
import { nextTurn } from '../../../support/next-turn.ts';

/** Lines of input: each asks for its number to be answered. */
export function linesOf(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `{"recordId":"R${index}","modelInput":{"number":${index}}}\n`,
  ).join('');
}

/** A request for a job that reads `in/` and writes to `out/` of the bucket `batch`. */
export function aRequest(overrides: Record<string, unknown> = {}): CreateJobRequest {
  return createJobRequest.parse({
    jobName: 'a-job',
    roleArn: 'arn:aws:iam::123456789012:role/Batch',
    modelId: 'test.parrot-v1:0',
    inputDataConfig: { s3InputDataConfig: { s3Uri: 's3://batch/in/' } },
    outputDataConfig: { s3OutputDataConfig: { s3Uri: 's3://batch/out/' } },
    ...overrides,
  });
}

/** What is known of a batch for a test. */
export interface ABatch {
  jobs: BatchJobs;
  objects: ObjectStore;
  clock: NonNullable<BatchJobsOptions['clock']>;
  /** Starts a job and waits until it goes on no more. */
  run(request?: CreateJobRequest): Promise<ModelInvocationJob>;
  /** The objects of the bucket, by their key. */
  written(): Promise<Record<string, string>>;
  /** The lines of a file of the output, parsed. */
  output(job: ModelInvocationJob, path: string): Promise<Record<string, unknown>[]>;
}

/**
 * Jobs over a store in memory and a virtual clock, which answer each record with its own number.
 *
 * @param input The files of the input, by their path in the folder `in/`.
 */
export function aBatch(
  input: Record<string, string | Uint8Array>,
  overrides: Partial<BatchJobsOptions> = {},
): ABatch {
  const files = Object.fromEntries(Object.entries(input).map(([path, text]) => [`in/${path}`, text]));
  const objects = overrides.objects ?? memoryObjectStore({ batch: files });
  const clock = overrides.clock ?? virtualClock(0);
  const jobs = new BatchJobs({
    seed: 'test',
    accountId: '123456789012',
    closed: new AbortController().signal,
    quotas: { minRecords: 1 },
    async runRecord({ modelInput: { number, wait = 0 } }, signal) {
      await clock.sleep(Number(wait), signal);
      if (typeof number !== 'number') throw new ServiceError('ValidationException', 'number is missing');
      return { modelOutput: { number }, usage: { inputTokens: 3, outputTokens: 2 } };
    },
    ...overrides,
    objects,
    clock,
  });

  async function written(): Promise<Record<string, string>> {
    const found: Record<string, string> = {};
    for await (const { key } of objects.list('batch', 'out/')) {
      found[key] = await new Response(await objects.read('batch', key)).text();
    }
    return found;
  }

  return {
    jobs,
    objects,
    clock,
    written,
    async run(request = aRequest()) {
      return untilEnded(jobs.create(request, 'us-east-1'));
    },
    async output(job, path) {
      const text = (await written())[`out/${job.id}/${path}`] ?? '';
      return text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
    },
  };
}

/** Waits until a job goes on no more. */
export async function untilEnded(job: ModelInvocationJob): Promise<ModelInvocationJob> {
  while (!isEnding(job.status)) await nextTurn();
  return job;
}
