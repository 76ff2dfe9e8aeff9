import { CreateModelInvocationJobCommand, GetModelInvocationJobCommand } from '@aws-sdk/client-bedrock';
import { expect, test } from 'vitest';
import type { FaultRule } from '../../../../snippets/local-aws/mod.ts';
import { aBedrockClient } from '../../../support/a-bedrock-client.ts';
import { nextTurn } from '../../../support/next-turn.ts';

const modelInput = { messages: [{ role: 'user', content: [{ text: 'Hello.' }] }] };
const lines = Array.from({ length: 20 }, (_, index) => JSON.stringify({ recordId: `R${index}`, modelInput }));

/** Runs a batch job of twenty records; the job, and its lines of output. */
async function run(...faults: FaultRule[]) {
  const { aws, client } = aBedrockClient({ 'in.jsonl': lines.join('\n') }, { faults });
  const created = await client.send(
    new CreateModelInvocationJobCommand({
      jobName: 'a-job',
      modelId: 'test.parrot-v1:0',
      modelInvocationType: 'Converse',
      roleArn: 'arn:aws:iam::123456789012:role/Batch',
      inputDataConfig: { s3InputDataConfig: { s3Uri: 's3://batch/in.jsonl' } },
      outputDataConfig: { s3OutputDataConfig: { s3Uri: 's3://batch/out/' } },
    }),
  );
  const ask = new GetModelInvocationJobCommand({ jobIdentifier: created.jobArn });
  let job = await client.send(ask);
  for (; job.endTime === undefined; job = await client.send(ask)) await nextTurn();
  const id = created.jobArn?.split('/').at(-1);
  const text = await new Response(await aws.objects.read('batch', `out/${id}/in.jsonl.out`)).text();
  return {
    job,
    output: text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  };
}

test('a rule that names BatchRecord fails that record, and the job goes on', async () => {
  const { job, output } = await run({
    kind: 'error',
    error: 'ModelErrorException',
    message: 'Odd.',
    operations: ['BatchRecord'],
    models: ['test.*'],
    calls: [2, [5, 6]],
  });
  expect(job).toMatchObject({ successRecordCount: 17, errorRecordCount: 3, processedRecordCount: 20 });
  const failed = output.filter(({ error }) => error);
  expect(failed).toHaveLength(3);
  expect(failed[0]).toEqual({
    recordId: expect.stringMatching(/^R\d+$/),
    modelInput,
    error: { errorCode: 424, errorMessage: 'Odd.' },
  });
});

test('a rule for every operation spares the records of a batch job', async () => {
  const { job } = await run({ kind: 'throttling', models: ['*'] });
  expect(job).toMatchObject({ status: 'Completed', successRecordCount: 20, errorRecordCount: 0 });
});
