import { expect, test } from 'vitest';
import {
  type Clock,
  memoryQueue,
  type RunWorkerOptions,
  runWorker,
  TaskClaimedError,
} from '../../../../snippets/agent-broker/mod.ts';
import { stillClock } from '../../../support/still-clock.ts';

/** A queue with messages, a clock that stands, and a signal that ends the loop. */
async function aQueue(bodies: string[], { clock = stillClock(0) }: { clock?: Clock } = {}) {
  const stop = new AbortController();
  const queue = memoryQueue({ clock });
  await queue.send(bodies.map((body) => ({ body })));
  const options: RunWorkerOptions = { signal: stop.signal, clock };
  return { queue, options, stop };
}

test('runWorker() deletes what was done, leaves what failed, and tells both', async () => {
  const { queue, options, stop } = await aQueue(['good', 'bad', 'last']);
  const failures: unknown[] = [];
  const handle = async (body: string) => {
    if (body === 'bad') throw new Error('No.');
    if (body === 'last') stop.abort();
  };
  const totals = await runWorker(queue, handle, {
    ...options,
    onFailure: (error, { body }) => void failures.push([body, String(error)]),
  });
  expect(totals).toEqual({ done: 2, failed: 1 });
  expect(failures).toEqual([['bad', 'Error: No.']]);
  expect(queue.size).toBe(1);
});

test('runWorker() has as many messages under way as it may', async () => {
  for (const concurrency of [1, 3]) {
    const { queue, options, stop } = await aQueue(['1', '2', '3', '4']);
    let [under, most, done] = [0, 0, 0];
    const handle = async () => {
      most = Math.max(most, ++under);
      for (let turn = 0; turn < 20; turn++) await undefined;
      under--;
      if (++done === 4) stop.abort();
    };
    await runWorker(queue, handle, { ...options, concurrency });
    expect(most).toBe(concurrency);
  }
});

test('runWorker() hides a message for as long as it is under way', async () => {
  const slept: number[] = [];
  const still = stillClock(0);
  const clock: Clock = {
    now: still.now,
    async sleep(ms, signal) {
      slept.push(ms);
      if (slept.length > 3) return still.sleep(ms, signal);
      still.advance(ms);
    },
  };
  const { queue, options, stop } = await aQueue(['long'], { clock });
  const handle = async () => {
    for (let turn = 0; turn < 50; turn++) await undefined;
    expect(await queue.receive()).toEqual([]);
    stop.abort();
  };
  expect(await runWorker(queue, handle, { ...options, visibilityMs: 10_000 })).toEqual({
    done: 1,
    failed: 0,
  });
  expect(slept).toEqual([5_000, 5_000, 5_000, 5_000]);
  expect(still.now()).toBe(15_000);
});

test("runWorker() gives another worker's task back when its claim ends", async () => {
  const clock = stillClock(0);
  const { queue, options, stop } = await aQueue(['claimed'], { clock });
  const handle = async () => {
    stop.abort();
    throw new TaskClaimedError('task-1', 45_000);
  };
  await runWorker(queue, handle, options);
  clock.advance(44_999);
  expect(await queue.receive()).toEqual([]);
  clock.advance(1);
  expect(await queue.receive()).toHaveLength(1);
});
