import { afterEach, expect, test, vi } from 'vitest';
import { realClock } from '../../../../snippets/local-aws/mod.ts';

// The turns of the event loop are left to the platform: they take no time of their own.
const toFake = ['setTimeout', 'clearTimeout', 'performance', 'Date'] as const;

afterEach(() => {
  vi.useRealTimers();
});

test('realClock tells the machine’s time', () => {
  expect(Math.abs(realClock.now() - Date.now())).toBeLessThan(1_000);
});

test.each([0.3, 1.5, 2, 4.7, 12.4])('realClock.sleep() of %d ms never ends before its time', async (ms) => {
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    await realClock.sleep(ms);
    expect(performance.now() - start).toBeGreaterThanOrEqual(ms);
  }
});

test('realClock.sleep() waits longer than one timer of the platform can', async () => {
  vi.useFakeTimers({ toFake: [...toFake] });
  const thirtyDays = 30 * 24 * 3_600_000;
  let isOver = false;
  const sleep = realClock.sleep(thirtyDays).then(() => {
    isOver = true;
  });
  await vi.advanceTimersByTimeAsync(thirtyDays - 100);
  expect(isOver).toBe(false);
  await vi.advanceTimersByTimeAsync(100);
  await sleep;
  expect(isOver).toBe(true);
});

test.each([1_000, 1])('realClock.sleep() of %d ms leaves nothing behind when it is aborted', async (ms) => {
  vi.useFakeTimers({ toFake: [...toFake] });
  const abort = new AbortController();
  const sleep = realClock.sleep(ms, abort.signal);
  abort.abort(new Error('enough'));
  await expect(sleep).rejects.toThrow('enough');
  expect(vi.getTimerCount()).toBe(0);
});

test('realClock.sleep() refuses an aborted signal', async () => {
  await expect(realClock.sleep(0, AbortSignal.abort(new Error('before')))).rejects.toThrow('before');
});
