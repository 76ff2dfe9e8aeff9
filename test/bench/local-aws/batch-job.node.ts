import { setTimeout as sleep } from 'node:timers/promises';
import {
  BedrockClient,
  CreateModelInvocationJobCommand,
  GetModelInvocationJobCommand,
} from '@aws-sdk/client-bedrock';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import {
  createLocalAws,
  fetchRequestHandler,
  memoryObjectStore,
  type ObjectStore,
} from '../../../snippets/local-aws/mod.ts';
import { s3ObjectStore } from '../../../snippets/local-aws/objects/s3-object-store.ts';
import { startServeProcess } from '../../support/serve-process.ts';
import type { Benchmark } from '../benchmark.ts';
import { benchPrompt } from './bench-prompt.ts';

const records = 50_000;
const bucket = 'bench';
const lines = Array.from(
  { length: records },
  (_, index) => `{"recordId":"R${index}","modelInput":${benchPrompt.body}}\n`,
);

/** Records a second of a batch job with as many records as it may have, from its creation to its end. */
export const benchmark: Benchmark = async () => {
  const memory = memoryObjectStore({ [bucket]: { 'in/a.jsonl': lines.join('') } });
  // The first run warms up.
  await recordsPerSecond(memory);
  const inMemory = await recordsPerSecond(memory);
  const overS3 = await withS3(recordsPerSecond);
  const codec = codecPerSecond();
  return [
    { what: 'batch job, Converse records, in memory', value: inMemory, unit: 'records/s' },
    { what: 'batch job, Converse records, S3 in another process', value: overS3, unit: 'records/s' },
    { what: 'JSON.parse and JSON.stringify of the input alone', value: codec, unit: 'records/s' },
  ];
};

async function recordsPerSecond(objects: ObjectStore): Promise<number> {
  const aws = createLocalAws({ latency: 'none', objects });
  const client = new BedrockClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    requestHandler: fetchRequestHandler(aws.fetch),
  });
  const start = performance.now();
  const { jobArn: jobIdentifier } = await client.send(
    new CreateModelInvocationJobCommand({
      jobName: 'bench',
      roleArn: 'arn:aws:iam::123456789012:role/Bench',
      modelId: benchPrompt.modelId,
      modelInvocationType: 'Converse',
      inputDataConfig: { s3InputDataConfig: { s3Uri: `s3://${bucket}/in/` } },
      outputDataConfig: { s3OutputDataConfig: { s3Uri: `s3://${bucket}/out/` } },
    }),
  );
  for (;;) {
    const job = await client.send(new GetModelInvocationJobCommand({ jobIdentifier }));
    if (job.endTime === undefined) {
      await sleep(20);
      continue;
    }
    if (job.successRecordCount !== records) throw new Error(`The job ended ${job.status}: ${job.message}`);
    return Math.round(records / ((performance.now() - start) / 1000));
  }
}

async function withS3(measure: (objects: ObjectStore) => Promise<number>): Promise<number> {
  const { url, stop } = await startServeProcess();
  const client = new S3Client({
    endpoint: url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    forcePathStyle: true,
  });
  const store = s3ObjectStore(client);
  await client.send(new CreateBucketCommand({ Bucket: bucket }));
  await store.write(bucket, 'in/a.jsonl', inputChunks());
  const value = await measure(store);
  client.destroy();
  await stop();
  return value;
}

async function* inputChunks(): AsyncGenerator<Uint8Array> {
  for (let index = 0; index < records; index += 1_000) {
    yield new TextEncoder().encode(lines.slice(index, index + 1_000).join(''));
  }
}

function codecPerSecond(): number {
  const start = performance.now();
  let length = 0;
  for (const line of lines) length += JSON.stringify(JSON.parse(line)).length;
  if (length === 0) throw new Error('Nothing was read');
  return Math.round(records / ((performance.now() - start) / 1000));
}
