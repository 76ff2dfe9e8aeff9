// What the browser test runs in a page: real clients of the AWS SDK, and the endpoint, in the same tab.
import {
  BedrockClient,
  CreateModelInvocationJobCommand,
  GetModelInvocationJobCommand,
} from '@aws-sdk/client-bedrock';
import {
  BedrockRuntimeClient,
  ConverseCommand,
  ConverseStreamCommand,
  type ConverseStreamOutput,
} from '@aws-sdk/client-bedrock-runtime';
import { createLocalAws, fetchRequestHandler, memoryObjectStore } from '../../../snippets/local-aws/mod.ts';

const modelId = 'amazon.nova-lite-v1:0';
const records = 120;
const messages = [{ role: 'user' as const, content: [{ text: 'What is an outcrop?' }] }];

const input = Array.from({ length: records }, (_, index) =>
  JSON.stringify({
    recordId: `RECORD${String(index).padStart(5, '0')}`,
    modelInput: { messages: [{ role: 'user', content: [{ text: `Layer ${index}` }] }] },
  }),
).join('\n');
const aws = createLocalAws({
  latency: 'none',
  objects: memoryObjectStore({ input: { 'records.jsonl': input }, output: {} }),
});
const options = {
  region: 'us-east-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  requestHandler: fetchRequestHandler(aws.fetch),
};
const runtime = new BedrockRuntimeClient(options);
const control = new BedrockClient(options);

/** Converse's output. */
export async function converse() {
  const { output, stopReason, usage, metrics } = await runtime.send(
    new ConverseCommand({ modelId, messages }),
  );
  return { output, stopReason, usage, metrics };
}

/** Every event of ConverseStream. */
export async function converseStream(): Promise<ConverseStreamOutput[]> {
  const { stream = [] } = await runtime.send(new ConverseStreamCommand({ modelId, messages }));
  return await Array.fromAsync(stream);
}

/** What ConverseStream throws for a model that there is not. */
export async function refusal() {
  const error = await runtime
    .send(new ConverseStreamCommand({ modelId: 'no.such-model', messages }))
    .catch((reason: unknown) => reason);
  return error instanceof Error ? { name: error.name, message: error.message } : undefined;
}

/** A batch job from its creation to its end: the job, and the files that it wrote. */
export async function batchJob() {
  const { jobArn } = await control.send(
    new CreateModelInvocationJobCommand({
      jobName: 'in-a-page',
      roleArn: 'arn:aws:iam::000000000000:role/batch',
      modelId,
      inputDataConfig: { s3InputDataConfig: { s3Uri: 's3://input/records.jsonl' } },
      outputDataConfig: { s3OutputDataConfig: { s3Uri: 's3://output/' } },
    }),
  );
  const statuses: string[] = [];
  for (;;) {
    const { status = '' } = await control.send(new GetModelInvocationJobCommand({ jobIdentifier: jobArn }));
    statuses.push(status);
    if (!/Submitted|Validating|Scheduled|InProgress/.test(status)) break;
    await new Promise((resolve) => setTimeout(resolve));
  }
  const files: Record<string, string> = {};
  for await (const { key } of aws.objects.list('output', '')) {
    files[key] = await new Response(await aws.objects.read('output', key)).text();
  }
  return { id: jobArn?.split('/').at(-1) ?? '', ended: statuses.at(-1), files };
}

/** The operations that were called, and their statuses. */
export function calls(): string[] {
  return [...new Set(aws.calls().map(({ operation, status }) => `${operation} ${status}`))];
}
