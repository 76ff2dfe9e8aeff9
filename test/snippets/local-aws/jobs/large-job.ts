import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { onTestFinished } from 'vitest';
import type { ModelInvocationJob } from '../../../../snippets/local-aws/jobs/model-invocation-job.ts';
import { readLines } from '../../../../snippets/local-aws/jobs/read-lines.ts';
import type { ObjectStore } from '../../../../snippets/local-aws/mod.ts';
import { s3ObjectStore } from '../../../../snippets/local-aws/objects/s3-object-store.ts';
import { startServeProcess } from '../../../support/serve-process.ts';
import { aBatch, aRequest, untilEnded } from './a-batch.ts';

/** How large a job is to be. */
export interface LargeJob {
  records: number;
  /** Characters of each record, about. */
  length: number;
  /** Stops the job when it has handed out so many records. */
  stopAt?: number;
}

/** What came of a large job. */
export interface LargeJobResult {
  job: ModelInvocationJob;
  /** The ids of all records in the output. */
  ids: Set<string>;
  /** The lines of the output. */
  lines: number;
  manifest: Record<string, number>;
  /** By how many bytes the heap in use grew from the first tenth of the job to its height: records and lines. */
  heapGrowth: number;
  /** The same of buffers outside of the heap: what is read, and parts of the upload. */
  bufferGrowth: number;
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** Runs a job over an S3 in another process, and watches the memory of this one. */
export async function runLargeJob({ records, length, stopAt }: LargeJob): Promise<LargeJobResult> {
  const store = await openS3();
  await store.write('batch', 'in/large.jsonl', inputLines(records, length));
  const heap: number[] = [];
  const buffers: number[] = [];
  let next = records / 10;
  const batch = aBatch({}, { objects: store, quotas: {}, runRecord });
  const job = batch.jobs.create(aRequest(), 'us-east-1');
  async function runRecord({ modelInput }: { modelInput: Record<string, unknown> }) {
    await Promise.resolve();
    if (job.counts.processedRecordCount >= next) {
      next += records / 20;
      collectGarbage();
      const { heapUsed, external } = process.memoryUsage();
      heap.push(heapUsed);
      buffers.push(external);
    }
    if (
      job.counts.processedRecordCount >= (stopAt ?? Number.POSITIVE_INFINITY) &&
      job.status !== 'Stopping'
    ) {
      batch.jobs.stop(job.id);
    }
    return { modelOutput: { text: modelInput.text }, usage: { inputTokens: 1, outputTokens: 1 } };
  }

  await untilEnded(job);
  const ids = new Set<string>();
  let lines = 0;
  for await (const line of readLines(await store.read('batch', `out/${job.id}/large.jsonl.out`))) {
    ids.add(JSON.parse(line).recordId);
    lines++;
  }
  const manifest = await new Response(await store.read('batch', `out/${job.id}/manifest.json.out`)).json();
  return { job, ids, lines, manifest, heapGrowth: growth(heap), bufferGrowth: growth(buffers) };
}

function growth([first = 0, ...later]: readonly number[]): number {
  return Math.max(0, ...later) - first;
}

async function openS3(): Promise<ObjectStore> {
  const { url, stop } = await startServeProcess();
  const client = new S3Client({
    endpoint: url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    forcePathStyle: true,
  });
  onTestFinished(async () => {
    client.destroy();
    await stop();
  });
  await client.send(new CreateBucketCommand({ Bucket: 'batch' }));
  return s3ObjectStore(client);
}

async function* inputLines(records: number, length: number): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for (let index = 0; index < records; index++) {
    const text = `${index} `.padEnd(length, 'lorem ipsum ');
    yield encoder.encode(`{"recordId":"R${index}","modelInput":{"text":"${text}"}}\n`);
  }
}
