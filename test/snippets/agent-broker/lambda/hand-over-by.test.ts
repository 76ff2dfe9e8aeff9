import type { SQSClient } from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import { handOverBy } from '../../../../snippets/agent-broker/lambda/hand-over-by.ts';
import { aTask } from '../agents/a-worker.ts';

const noQueues = {} as SQSClient;
const endpoint = { type: 'http', url: 'https://agent.example/tasks' } as const;

test('handOverBy() posts a task to an endpoint, with its token as the idempotency key', async () => {
  const requests: Request[] = [];
  const handOver = handOverBy(noQueues, async (...args) => {
    requests.push(new Request(...args));
    return new Response(null, { status: 202 });
  });
  await handOver(endpoint, aTask());
  expect(requests[0]?.headers.get('idempotency-key')).toBe('task-1');
  expect(await requests[0]?.json()).toEqual(aTask());
});

test('handOverBy() throws where an endpoint does not take the task, so that the event comes again', async () => {
  const handOver = handOverBy(noQueues, async () => new Response('no', { status: 400 }));
  await expect(handOver(endpoint, aTask())).rejects.toThrow(
    new Error('Cannot hand over to flights as its endpoint must answer 2xx: current value is 400'),
  );
});
