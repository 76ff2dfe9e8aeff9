import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { realClock } from '../../../../snippets/local-aws/mod.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('realClock tells the machine’s time', () => {
  vi.useRealTimers();
  expect(Math.abs(realClock.now() - Date.now())).toBeLessThan(1_000);
});

test('realClock.sleep() never ends before its time, fractions included', async () => {
  const start = realClock.now();
  const sleep = realClock.sleep(12.4).then(() => realClock.now());
  await vi.advanceTimersByTimeAsync(100);
  expect(await sleep).toBe(start + 13);
});

test('realClock.sleep() waits longer than one timer of the platform can', async () => {
  const thirtyDays = 30 * 24 * 3_600_000;
  const start = realClock.now();
  const sleep = realClock.sleep(thirtyDays).then(() => realClock.now());
  await vi.advanceTimersByTimeAsync(thirtyDays + 1);
  expect((await sleep) - start).toBeGreaterThanOrEqual(thirtyDays);
});

test('realClock.sleep() leaves no timer behind when it is aborted', async () => {
  const abort = new AbortController();
  const sleep = realClock.sleep(1_000, abort.signal);
  abort.abort(new Error('enough'));
  await expect(sleep).rejects.toThrow('enough');
  expect(vi.getTimerCount()).toBe(0);
});

test('realClock.sleep() refuses an aborted signal', async () => {
  await expect(realClock.sleep(0, AbortSignal.abort(new Error('before')))).rejects.toThrow('before');
});
