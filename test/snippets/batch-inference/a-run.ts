import { BedrockClient } from '@aws-sdk/client-bedrock';
import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { type JobRequest, splitFiles } from '../../../snippets/batch-inference/mod.ts';
import {
  bucketOf,
  createLocalAws,
  fetchRequestHandler,
  type LocalAwsOptions,
  memoryObjectStore,
  virtualClock,
} from '../../../snippets/local-aws/mod.ts';
import { aModel } from '../../support/a-model.ts';

/**
 * An endpoint without a network for one test, whose time is virtual, and what a run needs of it.
 *
 * @param options Those of the endpoint; its only model is `aModel()`, which repeats what it is told, in a second.
 */
export function aRun(options: Partial<LocalAwsOptions> = {}) {
  const clock = virtualClock(0);
  const objects = memoryObjectStore({ batch: {} });
  const latency = { firstTokenMs: 1_000, perInputTokenMs: 0, tokenGapMs: 0, spread: 0 };
  const aws = createLocalAws({
    clock,
    objects,
    models: [aModel({ latency })],
    pace: { concurrency: 10 },
    ...options,
  });
  const settings = {
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    requestHandler: fetchRequestHandler(aws.fetch),
    maxAttempts: 1,
  };
  const store = bucketOf(objects, 'batch');
  return {
    aws,
    clock,
    store,
    bedrock: new BedrockClient(settings),
    runtime: new BedrockRuntimeClient(settings),
    /** Options of calls that need no real time, with the longest waits. */
    calls: { clock, random: () => 1 },
    /** Writes so many records, and says what job would answer them. */
    async write(count: number, overrides: Partial<JobRequest> = {}): Promise<JobRequest> {
      const [job] = await splitFiles(converseRecords(count), store, { prefix: 'in/' });
      return {
        jobName: 'a-run',
        modelId: aModel().id,
        roleArn: 'arn:aws:iam::123456789012:role/Batch',
        inputUri: `s3://batch/${job?.folder}`,
        outputUri: 's3://batch/out/',
        digest: job?.digest ?? '',
        modelInvocationType: 'Converse',
        ...overrides,
      };
    },
  };
}

/** Records that each say their own number. */
export function converseRecords(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    recordId: `R${index}`,
    modelInput: {
      messages: [{ role: 'user' as const, content: [{ text: `number ${index}` }] }],
      inferenceConfig: { maxTokens: 100, temperature: 0 },
    },
  }));
}
