import { expect, test } from 'vitest';
import { anImportedModel } from '../../../support/an-imported-model.ts';

const notReady = 'Model is not ready for inference.';

test('a copy stays for less than five minutes after its last answer, and goes when they are over', async () => {
  const { ask, wake, clock } = anImportedModel();
  await wake();
  await ask();
  await clock.sleep(299_999);
  expect(await ask()).toBe(100);
  await clock.sleep(300_000);
  await expect(ask()).rejects.toThrow(notReady);
});

test('a copy that nobody called goes five minutes after it became ready', async () => {
  const [awake, asleep] = [anImportedModel(), anImportedModel()];
  await awake.wake();
  await awake.clock.sleep(299_999);
  expect(await awake.ask()).toBe(100);
  await asleep.wake();
  await asleep.clock.sleep(300_000);
  await expect(asleep.ask()).rejects.toThrow(notReady);
});

test('an answer that takes longer than a copy may be idle keeps its copy', async () => {
  const { ask, wake, clock } = anImportedModel({ idleMs: 500 });
  await wake();
  // 100 ms to the first token, 10 ms to each of the 99 others.
  expect(await ask('a'.concat(' a'.repeat(99)))).toBe(1_090);
  await clock.sleep(499);
  expect(await ask()).toBe(100);
  await clock.sleep(500);
  await expect(ask()).rejects.toThrow(notReady);
});

test('after it went to sleep, a model starts as slowly as the first time', async () => {
  const { ask, wake, clock } = anImportedModel();
  await wake();
  await clock.sleep(300_000);
  await expect(ask()).rejects.toThrow(notReady);
  await clock.sleep(19_999);
  await expect(ask()).rejects.toThrow(notReady);
  await clock.sleep(1);
  expect(await ask()).toBe(100);
});
