import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import { fetchRequestHandler } from '../../../../snippets/local-aws/fetch-request-handler.ts';
import { sqsQueues } from '../../../../snippets/local-aws/queues/sqs-queues.ts';
import { startLocalAws } from '../../../support/local-aws.ts';

function arn(name: string): string {
  return `arn:aws:sqs:us-east-1:000000000000:${name}`;
}

/** Queues behind a server that answers in one way. */
function queuesThat(answer: () => Promise<Response>) {
  const client = new SQSClient({
    endpoint: 'http://sqs.test',
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
    requestHandler: fetchRequestHandler(answer),
  });
  return sqsQueues(client, 'http://sqs.test');
}

test('sqsQueues().send() sends a body and texts beside it', async () => {
  const { sqs, url } = await startLocalAws();
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'tasks' }));
  await sqsQueues(sqs, url).send(arn('tasks'), { body: 'hello', attributes: { RULE_ARN: 'rule' } });
  const { Messages } = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl, MessageAttributeNames: ['All'] }),
  );
  expect(Messages).toMatchObject([
    { Body: 'hello', MessageAttributes: { RULE_ARN: { DataType: 'String', StringValue: 'rule' } } },
  ]);
});

test('sqsQueues().send() sends to a group of a FIFO queue', async () => {
  const { sqs, url } = await startLocalAws();
  const Attributes = { FifoQueue: 'true', ContentBasedDeduplication: 'true' };
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'tasks.fifo', Attributes }));
  await sqsQueues(sqs, url).send(arn('tasks.fifo'), { body: 'hello', groupId: 'trip' });
  const { Messages } = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl, MessageSystemAttributeNames: ['MessageGroupId'] }),
  );
  expect(Messages).toMatchObject([{ Attributes: { MessageGroupId: 'trip' } }]);
});

test('sqsQueues().send() tells of a queue that there is not', async () => {
  const { sqs, url } = await startLocalAws();
  await expect(sqsQueues(sqs, url).send(arn('none'), { body: 'hello' })).rejects.toMatchObject({
    name: 'QueueAccessError',
    code: 'NO_RESOURCE',
    isPassing: false,
    cause: { name: 'QueueDoesNotExist' },
  });
});

test.each([
  [400, 'InvalidMessageContents', 'SDK_CLIENT_ERROR', false],
  [403, 'AccessDenied', 'SDK_CLIENT_ERROR', false],
  [400, 'RequestThrottled', 'INTERNAL_ERROR', true],
  [429, 'TooManyRequests', 'INTERNAL_ERROR', true],
  [500, 'InternalError', 'INTERNAL_ERROR', true],
  [503, 'ServiceUnavailable', 'INTERNAL_ERROR', true],
])('sqsQueues().send() takes %i %s for %s', async (status, name, code, isPassing) => {
  const body = JSON.stringify({ __type: `com.amazonaws.sqs#${name}`, message: 'No.' });
  const { send } = queuesThat(async () => new Response(body, { status }));
  await expect(send(arn('tasks'), { body: 'hello' })).rejects.toMatchObject({
    name: 'QueueAccessError',
    message: 'No.',
    code,
    isPassing,
  });
});

test('sqsQueues().send() takes a server that is not there for what may pass', async () => {
  const { send } = queuesThat(() => Promise.reject(new Error('connect ECONNREFUSED')));
  await expect(send(arn('tasks'), { body: 'hello' })).rejects.toMatchObject({
    message: 'connect ECONNREFUSED',
    code: 'INTERNAL_ERROR',
    isPassing: true,
  });
});
