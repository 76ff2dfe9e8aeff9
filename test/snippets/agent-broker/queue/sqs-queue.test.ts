import { SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { SendError, sqsQueue } from '@outcrop/snippets/agent-broker';
import { expect, test } from 'vitest';
import { sharedAws } from '../serve-aws.ts';
import { makeSqsQueue } from './make-sqs-queue.ts';
import { queueContract } from './queue-contract.ts';

const aws = sharedAws();

queueContract('sqsQueue()', async () => {
  const client = aws().sqs;
  const dead = await makeSqsQueue(client);
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: dead.arn, maxReceiveCount: 2 });
  const { url } = await makeSqsQueue(client, { RedrivePolicy });
  return { queue: sqsQueue({ client, url }), deadLetters: sqsQueue({ client, url: dead.url }) };
});

test('send() names the messages that SQS did not take, by their places among all', async () => {
  const client = aws().sqs;
  const { url } = await makeSqsQueue(client);
  await client.send(
    new SetQueueAttributesCommand({ QueueUrl: url, Attributes: { MaximumMessageSize: '1024' } }),
  );
  const queue = sqsQueue({ client, url });
  const bodies = Array.from({ length: 13 }, (_, index) => (index % 11 === 1 ? 'x'.repeat(1025) : `${index}`));
  const error = await queue.send(bodies.map((body) => ({ body }))).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(SendError);
  const refused = { code: 'InvalidParameterValue', permanent: true };
  expect(error.unsent).toMatchObject([
    { index: 1, ...refused },
    { index: 12, ...refused },
  ]);
  expect(error.message).toMatch(
    /^Cannot send 2 of 13 messages as the queue must take each: current value is 1 \(InvalidParameterValue: /,
  );
  const taken = [...(await queue.receive({ max: 10 })), ...(await queue.receive({ max: 10 }))];
  expect(taken.map(({ body }) => Number(body)).sort((a, b) => a - b)).toEqual([
    0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
  ]);
});

test('send() to a queue that is not there names every message, with the cause', async () => {
  const client = aws().sqs;
  const { url } = await makeSqsQueue(client);
  const error = await sqsQueue({ client, url: `${url}-other` })
    .send([{ body: 'a' }, { body: 'b' }])
    .catch((thrown) => thrown);
  expect(error.unsent).toMatchObject([
    { index: 0, permanent: true },
    { index: 1, permanent: true },
  ]);
  expect(error.cause.name).toBe('QueueDoesNotExist');
});

test('receive(), delete() and hide() of a queue that is not there say so', async () => {
  const client = aws().sqs;
  const { url } = await makeSqsQueue(client);
  const queue = sqsQueue({ client, url: `${url}-other` });
  await expect(queue.receive()).rejects.toMatchObject({ name: 'QueueDoesNotExist' });
  await expect(queue.delete('receipt')).rejects.toMatchObject({ name: 'QueueDoesNotExist' });
  await expect(queue.hide('receipt', 0)).rejects.toMatchObject({ name: 'QueueDoesNotExist' });
});
