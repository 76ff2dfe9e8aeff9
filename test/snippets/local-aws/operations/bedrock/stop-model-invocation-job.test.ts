import {
  CreateModelInvocationJobCommand,
  GetModelInvocationJobCommand,
  StopModelInvocationJobCommand,
} from '@aws-sdk/client-bedrock';
import { expect, test } from 'vitest';
import { aBedrockClient } from '../../../../support/a-bedrock-client.ts';
import { nextTurn } from '../../../../support/next-turn.ts';

const request = {
  jobName: 'a-job',
  roleArn: 'arn:aws:iam::123456789012:role/Batch',
  modelId: 'test.parrot-v1:0',
  inputDataConfig: { s3InputDataConfig: { s3Uri: 's3://batch/in/' } },
  outputDataConfig: { s3OutputDataConfig: { s3Uri: 's3://batch/out/' } },
};

test('StopModelInvocationJob leads a job through Stopping to Stopped, and then refuses', async () => {
  const { client } = aBedrockClient({ 'in/a.jsonl': '{"modelInput":{}}' });
  const { jobArn: jobIdentifier } = await client.send(new CreateModelInvocationJobCommand(request));
  const stop = () => client.send(new StopModelInvocationJobCommand({ jobIdentifier }));
  const statusOf = async () =>
    (await client.send(new GetModelInvocationJobCommand({ jobIdentifier }))).status;
  expect((await stop()).$metadata.httpStatusCode).toBe(200);
  const seen = new Set([await statusOf()]);
  while (!seen.has('Stopped')) {
    await nextTurn();
    seen.add(await statusOf());
  }
  expect([...seen]).toEqual(['Stopping', 'Stopped']);
  await expect(stop()).rejects.toMatchObject({
    name: 'ValidationException',
    message: "The job can't be stopped, because it has ended already. State was: Stopped",
    $metadata: { httpStatusCode: 400 },
  });
});
