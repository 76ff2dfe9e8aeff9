import {
  CreateModelInvocationJobCommand,
  GetModelInvocationJobCommand,
  StopModelInvocationJobCommand,
} from '@aws-sdk/client-bedrock';
import { expect, test } from 'vitest';
import { aBedrockClient } from '../../../../support/a-bedrock-client.ts';
import { nextTurn } from '../../../../support/next-turn.ts';
import { stillClock } from '../../../../support/still-clock.ts';

const request = {
  jobName: 'a-job',
  roleArn: 'arn:aws:iam::123456789012:role/Batch',
  modelId: 'test.parrot-v1:0',
  clientRequestToken: 'a-token',
  inputDataConfig: { s3InputDataConfig: { s3Uri: 's3://batch/in/' } },
  outputDataConfig: { s3OutputDataConfig: { s3Uri: 's3://batch/out/', s3BucketOwner: '123456789012' } },
  vpcConfig: { subnetIds: ['subnet-1'], securityGroupIds: ['sg-1'] },
  timeoutDurationInHours: 72,
  tags: [{ key: 'team', value: 'search' }],
};
const input = { 'in/a.jsonl': '{"modelInput":{"messages":[{"role":"user","content":[{"text":"Hi"}]}]}}\n' };

test('GetModelInvocationJob says what was asked for, from the first moment on', async () => {
  const { client } = aBedrockClient(input, { clock: stillClock(Date.UTC(2025, 0, 1)) });
  const { jobArn } = await client.send(new CreateModelInvocationJobCommand(request));
  const { $metadata, ...job } = await client.send(
    new GetModelInvocationJobCommand({ jobIdentifier: jobArn }),
  );
  const { tags: _, ...asked } = request;
  const submitTime = new Date('2025-01-01T00:00:00Z');
  expect(job).toEqual({
    ...asked,
    inputDataConfig: { s3InputDataConfig: { s3Uri: 's3://batch/in/', s3InputFormat: 'JSONL' } },
    jobArn,
    status: 'Submitted',
    submitTime,
    lastModifiedTime: submitTime,
    jobExpirationTime: new Date('2025-01-04T00:00:00Z'),
    modelInvocationType: 'InvokeModel',
    totalRecordCount: 0,
    processedRecordCount: 0,
    successRecordCount: 0,
    errorRecordCount: 0,
  });
});

test('GetModelInvocationJob finds a job by its ARN and by the end of it', async () => {
  const { client } = aBedrockClient(input);
  const { jobArn = '' } = await client.send(new CreateModelInvocationJobCommand(request));
  for (const jobIdentifier of [jobArn, jobArn.slice(-12)]) {
    expect(await client.send(new GetModelInvocationJobCommand({ jobIdentifier }))).toMatchObject({ jobArn });
  }
});

test('GetModelInvocationJob says when a job ended, and how many records it answered', async () => {
  const { client } = aBedrockClient(input);
  const { jobArn } = await client.send(
    new CreateModelInvocationJobCommand({ ...request, modelInvocationType: 'Converse' }),
  );
  const job = await ended(jobArn);
  expect(job).toMatchObject({
    status: 'Completed',
    totalRecordCount: 1,
    processedRecordCount: 1,
    successRecordCount: 1,
    errorRecordCount: 0,
  });
  expect(job.endTime).toEqual(job.lastModifiedTime);
  expect(Number(job.endTime)).toBeGreaterThan(Number(job.submitTime));
  expect(job.message).toBeUndefined();

  async function ended(jobIdentifier: string | undefined) {
    for (;;) {
      const seen = await client.send(new GetModelInvocationJobCommand({ jobIdentifier }));
      if (seen.endTime) return seen;
      await nextTurn();
    }
  }
});

const pattern = '((arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:model-invocation-job/)?[a-z0-9]{12})';

test.each(['Get', 'Stop'])('%sModelInvocationJob refuses what names no job', async (verb) => {
  const { client } = aBedrockClient(input);
  const { jobArn = '' } = await client.send(new CreateModelInvocationJobCommand(request));
  const send = (jobIdentifier: string): Promise<object> =>
    verb === 'Get'
      ? client.send(new GetModelInvocationJobCommand({ jobIdentifier }))
      : client.send(new StopModelInvocationJobCommand({ jobIdentifier }));
  const notFound = {
    name: 'ResourceNotFoundException',
    message:
      'The specified resource Amazon Resource Name (ARN) was not found. Check the Amazon Resource Name (ARN) and try your request again.',
    $metadata: { httpStatusCode: 404 },
  };
  const missing = [
    'abcdefghijkl',
    jobArn.replace('eu-central-1', 'us-east-1'),
    jobArn.replace('0000', '1111'),
  ];
  for (const jobIdentifier of missing) {
    await expect(send(jobIdentifier)).rejects.toMatchObject(notFound);
  }
  for (const jobIdentifier of [request.jobName, 'abcdefghijklm', 'ABCDEFGHIJKL', `${jobArn}x`]) {
    await expect(send(jobIdentifier)).rejects.toMatchObject({
      name: 'ValidationException',
      message: `1 validation error detected: Value '${jobIdentifier}' at 'jobIdentifier' failed to satisfy constraint: Member must satisfy regular expression pattern: ${pattern}`,
    });
  }
});
