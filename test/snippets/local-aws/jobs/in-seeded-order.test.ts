import { expect, test } from 'vitest';
import {
  inSeededOrder,
  type SeededOrderOptions,
} from '../../../../snippets/local-aws/jobs/in-seeded-order.ts';
import { seededRandom, virtualClock } from '../../../../snippets/local-aws/mod.ts';

function options(overrides: Partial<SeededOrderOptions> = {}): SeededOrderOptions {
  return {
    concurrency: 8,
    window: 32,
    random: seededRandom('order'),
    signal: new AbortController().signal,
    ...overrides,
  };
}

async function* numbers(count: number): AsyncGenerator<number> {
  for (let number = 0; number < count; number++) yield number;
}

test('inSeededOrder() hands out every result once, and not in the order of the items', async () => {
  const results = await Array.fromAsync(inSeededOrder(numbers(500), async (item) => item, options()));
  expect(results).not.toEqual(results.toSorted((a, b) => a - b));
  expect(results.toSorted((a, b) => a - b)).toEqual(await Array.fromAsync(numbers(500)));
});

test('inSeededOrder() hangs on the seed alone, not on how long the work takes', async () => {
  async function orderWith(delays: string, seed: string): Promise<number[]> {
    const clock = virtualClock();
    const delay = seededRandom(delays);
    async function work(item: number): Promise<number> {
      await clock.sleep(delay() * 1000);
      return item;
    }
    return Array.fromAsync(inSeededOrder(numbers(300), work, options({ random: seededRandom(seed) })));
  }
  expect(await orderWith('slow', 'a')).toEqual(await orderWith('fast', 'a'));
  expect(await orderWith('slow', 'a')).not.toEqual(await orderWith('slow', 'b'));
});

test('inSeededOrder() works on as many items at once as it may, and reads no further than its window', async () => {
  const clock = virtualClock();
  let [running, most, read, handedOut, furthest] = [0, 0, 0, 0, 0];
  async function* items(): AsyncGenerator<number> {
    for await (const number of numbers(200)) {
      read++;
      furthest = Math.max(furthest, read - handedOut);
      yield number;
    }
  }
  async function work(): Promise<void> {
    most = Math.max(most, ++running);
    await clock.sleep(10);
    running--;
  }
  for await (const _ of inSeededOrder(items(), work, options({ concurrency: 5, window: 20 }))) handedOut++;
  expect({ most, furthest, handedOut }).toEqual({ most: 5, furthest: 20, handedOut: 200 });
});

test('inSeededOrder() takes little longer than the work itself', async () => {
  const clock = virtualClock(0);
  const work = () => clock.sleep(100);
  await Array.fromAsync(inSeededOrder(numbers(1000), work, options({ concurrency: 10, window: 40 })));
  // 1,000 items at 100 ms, ten at once, take 10 s if no worker is ever idle.
  expect(clock.now()).toBeGreaterThanOrEqual(10_000);
  expect(clock.now()).toBeLessThan(12_500);
});

test('inSeededOrder() hands out what is done when it is aborted, gives up the rest and reads no more', async () => {
  const stop = new AbortController();
  let read = 0;
  let closed = false;
  async function* items(): AsyncGenerator<number> {
    try {
      for await (const number of numbers(1000)) {
        read++;
        yield number;
      }
    } finally {
      closed = true;
    }
  }
  // Even items are done at once; odd ones would never be.
  const work = (item: number) => (item % 2 === 0 ? Promise.resolve(item) : new Promise<number>(() => {}));
  const results: number[] = [];
  const run = inSeededOrder(items(), work, options({ concurrency: 32, window: 32, signal: stop.signal }));
  setImmediate(() => stop.abort());
  for await (const item of run) results.push(item);
  expect(results.every((item) => item % 2 === 0)).toBe(true);
  expect(new Set(results).size).toBe(results.length);
  // All even items that were read are handed out, but for the one that may be waited for when it stops.
  expect(results.length).toBeGreaterThanOrEqual(Math.ceil(read / 2) - 1);
  expect(read).toBeLessThan(1000);
  expect(closed).toBe(true);
});

test('inSeededOrder() passes on what the work and the items throw', async () => {
  const broken = async () => {
    throw new Error('no work');
  };
  await expect(Array.fromAsync(inSeededOrder(numbers(3), broken, options()))).rejects.toThrow('no work');
  async function* brokenItems(): AsyncGenerator<number> {
    yield 1;
    throw new Error('no items');
  }
  const run = inSeededOrder(brokenItems(), async (item) => item, options());
  await expect(Array.fromAsync(run)).rejects.toThrow('no items');
});
