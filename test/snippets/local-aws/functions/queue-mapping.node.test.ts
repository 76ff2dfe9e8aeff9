import { CreateQueueCommand, ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import { expect, test } from 'vitest';
import { noQueues } from '../../../../snippets/local-aws/queues/no-queues.ts';
import type { QueueAccess } from '../../../../snippets/local-aws/queues/queue-access.ts';
import { startLocalAws } from '../../../support/local-aws.ts';

const tasksArn = 'arn:aws:sqs:us-east-1:000000000000:tasks';
const deadArn = 'arn:aws:sqs:us-east-1:000000000000:dead';

/** A served endpoint with a queue whose messages are dead when they were received once. */
async function aQueue() {
  const { aws, sqs } = await startLocalAws();
  const dead = await sqs.send(new CreateQueueCommand({ QueueName: 'dead' }));
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: deadArn, maxReceiveCount: 1 });
  const Attributes = { RedrivePolicy, VisibilityTimeout: '0' };
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'tasks', Attributes }));
  return { aws, sqs, QueueUrl, deadUrl: dead.QueueUrl };
}

test('connect() gives a function records as Lambda does', async () => {
  const { aws, sqs, QueueUrl } = await aQueue();
  const got = new Promise<SQSEvent>((resolve) => aws.functions.set('agent', (event) => resolve(event)));
  const MessageAttributes = { kind: { DataType: 'String', StringValue: 'trip' } };
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'hello', MessageAttributes }));
  const stop = aws.functions.connect('agent', tasksArn, { concurrency: 1 });
  expect((await got).Records).toEqual([
    {
      messageId: expect.any(String),
      receiptHandle: expect.any(String),
      body: 'hello',
      attributes: expect.objectContaining({ ApproximateReceiveCount: '1' }),
      messageAttributes: {
        kind: { stringValue: 'trip', stringListValues: [], binaryListValues: [], dataType: 'String' },
      },
      md5OfBody: '5d41402abc4b2a76b9719d911017c592',
      eventSource: 'aws:sqs',
      eventSourceARN: tasksArn,
      awsRegion: 'us-east-1',
    },
  ]);
  stop();
});

test('connect() lets only what failed come again, which the queue sends to its dead letters', async () => {
  const { aws, sqs, QueueUrl, deadUrl } = await aQueue();
  aws.functions.set('agent', ({ Records }: SQSEvent) => ({
    batchItemFailures: Records.filter(({ body }) => body === 'bad').map(({ messageId }) => ({
      itemIdentifier: messageId,
    })),
  }));
  for (const MessageBody of ['good', 'bad', 'good']) {
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody }));
  }
  aws.functions.connect('agent', tasksArn, { concurrency: 1, reportBatchItemFailures: true });
  const { Messages } = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl: deadUrl, WaitTimeSeconds: 20, MaxNumberOfMessages: 10 }),
  );
  expect(Messages?.map(({ Body }) => Body)).toEqual(['bad']);
});

test('connect() does not hold up the server when it closes', async () => {
  const { aws, sqs, close } = await startLocalAws({ graceMs: 0 });
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'tasks' }));
  const handled = new Promise<SQSEvent>((resolve) => aws.functions.set('agent', (event) => resolve(event)));
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'hello' }));
  aws.functions.connect('agent', tasksArn);
  await handled;
  // One poller waits for the next message now, for 20 seconds.
  await close();
});

test('connect() polls no more once the server has closed', async () => {
  const { promise: polled, resolve } = Promise.withResolvers<AbortSignal>();
  let polls = 0;
  const queues: QueueAccess = {
    ...noQueues,
    receive(...[, , signal]) {
      polls++;
      resolve(signal);
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      });
    },
  };
  const { aws, close } = await startLocalAws({ queues });
  aws.functions.connect('agent', tasksArn, { concurrency: 1 });
  const signal = await polled;
  await close();
  expect(signal.aborted).toBe(true);
  expect(polls).toBe(1);
});

test.each([
  [{ batchSize: 11 }, 'batchSize must be a whole number from 1 to 10: current value is 11'],
  [
    { batchSize: 10_001, batchingWindowSeconds: 1 },
    'batchSize must be a whole number from 1 to 10000: current value is 10001',
  ],
  [
    { batchingWindowSeconds: 301 },
    'batchingWindowSeconds must be a whole number from 0 to 300: current value is 301',
  ],
  [{ concurrency: 0 }, 'concurrency must be a whole number from 1 to 1000: current value is 0'],
])('connect() refuses %j', async (options, reason) => {
  const { aws } = await startLocalAws();
  expect(() => aws.functions.connect('agent', tasksArn, options)).toThrow(`Cannot map a queue as ${reason}`);
});
