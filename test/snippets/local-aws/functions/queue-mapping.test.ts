import { expect, test } from 'vitest';
import { virtualClock } from '../../../../snippets/local-aws/clock/virtual-clock.ts';
import {
  mapQueue,
  type QueueMappingOptions,
} from '../../../../snippets/local-aws/functions/queue-mapping.ts';
import { noQueues } from '../../../../snippets/local-aws/queues/no-queues.ts';
import type { QueueMessage } from '../../../../snippets/local-aws/queues/queue-access.ts';

const queueArn = 'arn:aws:sqs:us-east-1:000000000000:tasks';

function message(id: string): QueueMessage {
  return { MessageId: id, ReceiptHandle: id, Body: id, MD5OfBody: '', Attributes: {}, MessageAttributes: {} };
}

/**
 * Maps a queue whose messages come at these seconds, until the function was invoked as often as it says.
 *
 * @returns When it was invoked, in seconds, with how many messages, and how many the queue was asked for each time.
 */
async function invocations(seconds: readonly number[], count: number, options: QueueMappingOptions) {
  const clock = virtualClock(0);
  const stopping = new AbortController();
  const coming = seconds.map((due, index) => ({ due: due * 1_000, ...message(String(index)) }));
  const asked: number[] = [];
  const deleted: string[] = [];
  const batches = await new Promise<[number, number][]>((resolve) => {
    const seen: [number, number][] = [];
    mapQueue(
      queueArn,
      { concurrency: 1, ...options },
      {
        clock,
        signal: stopping.signal,
        queues: {
          ...noQueues,
          async receive(_, { max, waitSeconds }, signal) {
            asked.push(max);
            const next = coming[0]?.due ?? Number.POSITIVE_INFINITY;
            await clock.sleep(Math.min(next - clock.now(), waitSeconds * 1_000), signal);
            const due = coming.filter((each) => each.due <= clock.now()).length;
            return coming.splice(0, Math.min(max, due));
          },
          async delete(_, receiptHandle) {
            deleted.push(receiptHandle);
          },
        },
        async invoke(event) {
          seen.push([clock.now() / 1_000, (event as { Records: unknown[] }).Records.length]);
          if (seen.length === count) resolve(seen);
        },
      },
    );
  });
  stopping.abort();
  return { batches, asked, deleted };
}

test('mapQueue() gathers a batch of more than ten from several requests', async () => {
  const { batches, asked } = await invocations(Array(30).fill(0), 1, {
    batchSize: 25,
    batchingWindowSeconds: 5,
  });
  expect(batches).toEqual([[0, 25]]);
  expect(asked).toEqual([10, 10, 5]);
});

test('mapQueue() invokes when the window of the first message ends, with what came within', async () => {
  const { batches } = await invocations([0, 3, 4, 7], 2, { batchSize: 100, batchingWindowSeconds: 5 });
  expect(batches).toEqual([
    [5, 3],
    [12, 1],
  ]);
});

test('mapQueue() invokes as soon as a batch is full', async () => {
  const { batches } = await invocations([0, 3, 4], 1, { batchSize: 2, batchingWindowSeconds: 300 });
  expect(batches).toEqual([[3, 2]]);
});

test('mapQueue() without a window invokes with what one request brings', async () => {
  const { batches, deleted } = await invocations([1, 1, 1, 2], 2, { batchSize: 10 });
  expect(batches).toEqual([
    [1, 3],
    [2, 1],
  ]);
  expect(deleted.slice(0, 3)).toEqual(['0', '1', '2']);
});

test('mapQueue() goes on after a queue could not be reached', async () => {
  const clock = virtualClock(0);
  const stopping = new AbortController();
  let tries = 0;
  const invokedAt = await new Promise<number>((resolve) => {
    mapQueue(
      queueArn,
      { concurrency: 1 },
      {
        clock,
        signal: stopping.signal,
        queues: {
          ...noQueues,
          receive: async (...request) => (tries++ < 3 ? noQueues.receive(...request) : [message('0')]),
          async delete() {},
        },
        invoke: async () => resolve(clock.now()),
      },
    );
  });
  stopping.abort();
  expect(invokedAt).toBe(3_000);
});
