import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import {
  catalogue,
  createJob,
  joinResults,
  type ManifestEntry,
  nearRealTime,
  type Outcome,
  pack,
  parseS3Uri,
  promptTemplate,
  readManifest,
  readOutput,
  readResults,
  retryNames,
  s3Store,
  simulatedModels,
  splitFiles,
  TooFewRecordsError,
  toConverseInput,
  toJsonl,
  toManifest,
  toModelInput,
  toRecords,
  waitForJob,
  watchJob,
} from '../../../snippets/batch-inference/mod.ts';
import { defineModel, virtualClock } from '../../../snippets/local-aws/mod.ts';
import { startLocalAws } from '../../support/local-aws.ts';

const modelId = 'anthropic.claude-instant-v1';
const toPrompt = promptTemplate({ style: 'anthropic-text' });

/** An endpoint on a port with one bucket, and waits of the run that take no time. */
async function startRun(options: Parameters<typeof startLocalAws>[0] = {}) {
  const aws = await startLocalAws({ models: simulatedModels().map(defineModel), ...options });
  await aws.s3.send(new CreateBucketCommand({ Bucket: 'catalogue' }));
  return { ...aws, store: s3Store(aws.s3, 'catalogue'), calls: { clock: virtualClock(), everyMs: 10 } };
}

type Run = Awaited<ReturnType<typeof startRun>>;

/** Packs names, writes manifest and records, runs the job, kills its watcher once, and joins the results. */
async function runRound({ store, bedrock, calls }: Run, names: string[], round: number): Promise<Outcome[]> {
  const manifestKey = `run/manifest-${round}.jsonl`;
  await store.write(manifestKey, toJsonl(toManifest(pack(names, 5), round)));
  const manifest = async function* (): AsyncGenerator<ManifestEntry> {
    yield* readManifest(await store.read(manifestKey));
  };
  const records = toRecords(manifest(), (packed) => toModelInput(toPrompt(packed), 'anthropic-text'));
  const prefix = `run/round-${round}/`;
  const [job] = await splitFiles(records, store, { prefix, quotas: { maxRecordsPerFile: 60 } });
  const request = {
    ...{ jobName: `round-${round}`, modelId, roleArn: 'arn:aws:iam::123456789012:role/Batch' },
    ...{ inputUri: `s3://catalogue/${job?.folder}`, outputUri: 's3://catalogue/out/' },
    digest: job?.digest ?? '',
  };
  const arn = await createJob(bedrock, request, calls);
  for await (const _ of watchJob(bedrock, arn, calls)) break;
  expect(await createJob(bedrock, request, calls)).toBe(arn);
  const { resultsUri } = await waitForJob(watchJob(bedrock, arn, calls));
  return Array.fromAsync(joinResults(manifest(), readResults(readOutput(store, parseS3Uri(resultsUri).key))));
}

function answered(outcomes: Outcome[]): string[] {
  return outcomes.flatMap(({ products }) => products.map(({ name }) => name));
}

test('a run over the wire loses nothing to throttling, failed records, a killed watcher and a model that errs', async () => {
  const run = await startRun({
    faults: [
      { kind: 'throttling', operations: ['CreateModelInvocationJob'], calls: [[1, 3]] },
      { kind: 'throttling', operations: ['GetModelInvocationJob'], calls: [2] },
      { kind: 'error', error: 'InternalServerException', operations: ['BatchRecord'], rate: 0.05 },
    ],
  });
  const names = Array.from(catalogue({ count: 750 }), ({ product }) => product.product_name);
  const first = await runRound(run, names, 0);
  const failed = first.flatMap(({ unusable }) => unusable).filter(({ reason }) => reason === 'error');
  expect(failed.length).toBeGreaterThan(0);

  const left = await Array.fromAsync(retryNames(first));
  expect([...answered(first), ...left].sort()).toEqual([...names].sort());

  // Too few for a job: the error says so, and the other way answers them.
  const packs = () => toManifest(pack(left, 1), 1);
  const records = toRecords(packs(), () => ({}));
  await expect(splitFiles(records, run.store)).rejects.toThrow(TooFewRecordsError);
  const converse = (async function* () {
    for await (const { recordId, names: packed } of packs()) {
      yield { recordId, modelInput: toConverseInput(toPrompt(packed)) };
    }
  })();
  const answers = nearRealTime(run.runtime, converse, { modelId, ...run.calls });
  const second = await Array.fromAsync(joinResults(packs(), readResults(toJsonl(answers))));
  expect(answered(second).length + (await Array.fromAsync(retryNames(second))).length).toBe(left.length);
  expect(answered(second).length).toBeGreaterThan(0.9 * left.length);
});

test('a run over the wire of jobs with several files reads the answers of all of them', async () => {
  const run = await startRun();
  const names = Array.from(catalogue({ start: 10_000, count: 1_000 }), ({ product }) => product.product_name);
  const outcomes = await runRound(run, names, 0);
  const files = await Array.fromAsync(run.store.list('out/'));
  expect(files.filter(({ key }) => key.endsWith('.jsonl.out'))).toHaveLength(4);
  expect(outcomes).toHaveLength(200);
  expect(answered(outcomes).length).toBeGreaterThan(970);
});
