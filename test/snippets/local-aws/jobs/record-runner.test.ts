import { CreateModelInvocationJobCommand } from '@aws-sdk/client-bedrock';
import { BedrockRuntimeClient, ConverseCommand, InvokeModelCommand } from '@aws-sdk/client-bedrock-runtime';
import { expect, test } from 'vitest';
import { fetchRequestHandler, type LocalAwsOptions } from '../../../../snippets/local-aws/mod.ts';
import { aBedrockClient } from '../../../support/a-bedrock-client.ts';
import { nextTurn } from '../../../support/next-turn.ts';

/** Runs a job over records, and gives its output and a client of the same endpoint's runtime. */
async function runBatch(
  modelInvocationType: 'Converse' | 'InvokeModel',
  modelInputs: readonly object[],
  options: LocalAwsOptions = {},
) {
  const lines = modelInputs.map((modelInput, index) => JSON.stringify({ recordId: `R${index}`, modelInput }));
  const { aws, client } = aBedrockClient({ 'in/a.jsonl': lines.join('\n') }, options);
  const { jobArn = '' } = await client.send(
    new CreateModelInvocationJobCommand({
      jobName: 'a-job',
      roleArn: 'arn:aws:iam::123456789012:role/Batch',
      modelId: 'test.parrot-v1:0',
      modelInvocationType,
      inputDataConfig: { s3InputDataConfig: { s3Uri: 's3://batch/in/a.jsonl' } },
      outputDataConfig: { s3OutputDataConfig: { s3Uri: 's3://batch/out' } },
    }),
  );
  const folder = `out/${jobArn.slice(-12)}`;
  async function read(name: string): Promise<string> {
    return new Response(await aws.objects.read('batch', `${folder}/${name}`)).text();
  }
  let manifest: Record<string, number> | undefined;
  while (!manifest) {
    await nextTurn();
    manifest = await read('manifest.json.out').then(JSON.parse, () => undefined);
  }
  const answers = (await read('a.jsonl.out')).trimEnd().split('\n');
  const runtime = new BedrockRuntimeClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    requestHandler: fetchRequestHandler(aws.fetch),
  });
  const records = answers.map((line) => JSON.parse(line));
  records.sort((one, other) => String(one.recordId).localeCompare(String(other.recordId)));
  return { records, manifest, runtime };
}

const messages = [{ role: 'user' as const, content: [{ text: 'Hello there, you.' }] }];
const toolConfig = {
  tools: [{ toolSpec: { name: 'look', inputSchema: { json: { type: 'object', properties: {} } } } }],
};

test('recordRunner() answers Converse records as Converse does', async () => {
  const { records, manifest, runtime } = await runBatch('Converse', [{ messages }]);
  const { $metadata, ...answer } = await runtime.send(
    new ConverseCommand({ modelId: 'test.parrot-v1:0', messages }),
  );
  expect(records).toEqual([{ recordId: 'R0', modelInput: { messages }, modelOutput: answer }]);
  expect(manifest).toMatchObject({
    inputTokenCount: answer.usage?.inputTokens,
    outputTokenCount: answer.usage?.outputTokens,
  });
});

test('recordRunner() answers InvokeModel records as InvokeModel does', async () => {
  const body = { anthropic_version: 'bedrock-2023-05-31', max_tokens: 100, messages };
  const modelInput = { ...body, messages: [{ role: 'user', content: 'Hello there, you.' }] };
  const { records, manifest, runtime } = await runBatch('InvokeModel', [modelInput]);
  const { body: bytes } = await runtime.send(
    new InvokeModelCommand({
      modelId: 'test.parrot-v1:0',
      contentType: 'application/json',
      body: JSON.stringify(modelInput),
    }),
  );
  const answer = JSON.parse(new TextDecoder().decode(bytes));
  expect(records).toEqual([
    {
      recordId: 'R0',
      modelInput,
      modelOutput: expect.objectContaining({ content: answer.content, usage: answer.usage }),
    },
  ]);
  expect(manifest).toMatchObject({
    inputTokenCount: answer.usage.input_tokens,
    outputTokenCount: answer.usage.output_tokens,
  });
});

test('recordRunner() refuses tools in Converse records alone, each for itself', async () => {
  const { records, manifest } = await runBatch('Converse', [
    { messages, toolConfig },
    { messages, toolConfig: null },
    { messages },
  ]);
  expect(records[0]).toEqual({
    recordId: 'R0',
    modelInput: { messages, toolConfig },
    error: {
      errorCode: 400,
      errorMessage:
        'Tool calling is not supported in batch inference jobs of the type Converse: use the type InvokeModel.',
    },
  });
  expect(manifest).toMatchObject({ totalRecordCount: 3, successRecordCount: 2, errorRecordCount: 1 });
});

test('recordRunner() takes tools in InvokeModel records', async () => {
  const { records, manifest } = await runBatch('InvokeModel', [
    {
      anthropic_version: 'bedrock-2023-05-31',
      max_tokens: 100,
      messages: [{ role: 'user', content: 'Hello' }],
      tools: [{ name: 'look', input_schema: { type: 'object', properties: {} } }],
    },
  ]);
  expect(records[0]).not.toHaveProperty('error');
  expect(manifest).toMatchObject({ successRecordCount: 1 });
});

test('recordRunner() refuses what the runtime refuses, as an error of the record', async () => {
  const { records, manifest } = await runBatch('InvokeModel', [
    { max_tokens: 1, messages: [] },
    { messages },
  ]);
  expect(records.map(({ error }) => error?.errorCode)).toEqual([400, 400]);
  expect(manifest).toMatchObject({ totalRecordCount: 2, processedRecordCount: 2, errorRecordCount: 2 });
});

test('recordRunner() lets rules break records, which get an error each', async () => {
  const { records, manifest } = await runBatch('Converse', Array(5).fill({ messages }), {
    faults: [{ kind: 'throttling', operations: ['BatchRecord'], calls: [[2, 4]], message: 'Slow down' }],
  });
  expect(records.map(({ error }) => error)).toEqual([
    undefined,
    { errorCode: 429, errorMessage: 'Slow down' },
    { errorCode: 429, errorMessage: 'Slow down' },
    { errorCode: 429, errorMessage: 'Slow down' },
    undefined,
  ]);
  expect(manifest).toMatchObject({ successRecordCount: 2, errorRecordCount: 3 });
});
