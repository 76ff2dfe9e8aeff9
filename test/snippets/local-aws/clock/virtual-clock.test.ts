import { expect, test } from 'vitest';
import { virtualClock } from '../../../../snippets/local-aws/mod.ts';

test('virtualClock() starts where it is told and stands still', async () => {
  const clock = virtualClock(1_000);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(clock.now()).toBe(1_000);
});

test('virtualClock() passes six hours at once', async () => {
  const clock = virtualClock(0);
  await clock.sleep(6 * 3_600_000);
  expect(clock.now()).toBe(21_600_000);
});

test('virtualClock() wakes in the order of the ends, and those of one end in the order they came', async () => {
  const clock = virtualClock(0);
  const woken: string[] = [];
  async function sleep(name: string, ms: number): Promise<void> {
    await clock.sleep(ms);
    woken.push(`${name} ${clock.now()}`);
  }
  await Promise.all([sleep('late', 30), sleep('first', 10), sleep('second', 10), sleep('middle', 20.5)]);
  expect(woken).toEqual(['first 10', 'second 10', 'middle 20.5', 'late 30']);
});

test('virtualClock() lets what wakes sleep again before it jumps on', async () => {
  const clock = virtualClock(0);
  const woken: number[] = [];
  async function tick(): Promise<void> {
    for (let count = 0; count < 3; count++) {
      await clock.sleep(10);
      woken.push(clock.now());
    }
  }
  await Promise.all([tick(), clock.sleep(25).then(() => woken.push(-clock.now()))]);
  expect(woken).toEqual([10, 20, -25, 30]);
});

test.each([0, -5, Number.NaN])('virtualClock() does not wait %d ms', async (ms) => {
  const clock = virtualClock(0);
  await clock.sleep(ms);
  expect(clock.now()).toBe(0);
});

test('virtualClock() ends a wait when its signal is aborted, and the time stays', async () => {
  const clock = virtualClock(0);
  const abort = new AbortController();
  const sleep = clock.sleep(1_000, abort.signal);
  abort.abort(new Error('enough'));
  await expect(sleep).rejects.toThrow('enough');
  expect(clock.now()).toBe(0);
});

test('virtualClock() does not begin a wait with an aborted signal', async () => {
  const clock = virtualClock(0);
  await expect(clock.sleep(0, AbortSignal.abort(new Error('before')))).rejects.toThrow('before');
});
