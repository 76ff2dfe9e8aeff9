import { ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { expect, test } from 'vitest';
import { anImportedModel, arn } from '../../../support/an-imported-model.ts';
import { nextTurn } from '../../../support/next-turn.ts';

test('requests beyond the places wait in the order of their coming, so that the first token comes later', async () => {
  const { askForStream, wake } = anImportedModel({ maxCopies: 1, requestsPerCopy: 2 });
  await wake();
  const asked = Array.from({ length: 6 }, () => askForStream());
  expect(await Promise.all(asked)).toEqual([100, 100, 200, 200, 300, 300]);
});

test('within its places, a copy serves everybody at full speed', async () => {
  const { askForStream, wake } = anImportedModel({ maxCopies: 1, requestsPerCopy: 6 });
  await wake();
  const asked = Array.from({ length: 6 }, () => askForStream());
  expect(await Promise.all(asked)).toEqual([100, 100, 100, 100, 100, 100]);
});

/** The times of so many users, each of whom asks again as soon as it has its answer. */
async function load(ask: () => Promise<number>, users: number, requests: number): Promise<number[][]> {
  return Promise.all(
    Array.from({ length: users }, async () => {
      const times: number[] = [];
      while (times.length < requests) times.push(await ask());
      return times;
    }),
  );
}

/** Copies start in 2 s: enough for ten requests of two users on one copy. */
const quick = { startMs: [2_000, 2_000] } as const;

test('a second copy comes after its start when requests wait, and halves their time', async () => {
  const { ask, wake } = anImportedModel(quick);
  await wake();
  const [times = []] = await load(ask, 2, 20);
  // The two take turns of 200 ms until the second copy is there, 2 s after the first had to wait.
  expect(times.slice(0, 10)).toEqual([100, ...Array.from({ length: 9 }, () => 200)]);
  expect(times.slice(11)).toEqual(Array.from({ length: 9 }, () => 100));
});

test.each([
  [1, [100, 200, 300, 400]],
  [2, [100, 100, 200, 200]],
  [3, [100, 100, 100, 200]],
])('with at most %i copies, load brings no more', async (maxCopies, times) => {
  const { ask, wake } = anImportedModel({ ...quick, maxCopies });
  await wake();
  await load(ask, 5, 25);
  expect(await Promise.all([ask(), ask(), ask(), ask()])).toEqual(times);
});

test('a copy that starts at once takes a request that waits for it', async () => {
  const { ask } = anImportedModel({ startMs: [0, 0], maxCopies: 3 });
  expect(await Promise.all([ask(), ask(), ask(), ask()])).toEqual([100, 100, 100, 200]);
});

test('no more copies start than the queue has work for', async () => {
  const { ask, wake } = anImportedModel({ ...quick, maxCopies: 9, requestsPerCopy: 2 });
  await wake();
  // Two work and four wait: two copies with two places each.
  await load(ask, 6, 25);
  expect(await Promise.all(Array.from({ length: 7 }, () => ask()))).toEqual([
    100, 100, 100, 100, 100, 100, 200,
  ]);
});

test('a copy that is not needed goes after five minutes, while the first one works on', async () => {
  const { ask, wake, clock } = anImportedModel(quick);
  await wake();
  await load(ask, 2, 15);
  // The first copy is asked every minute, and the second one not at all.
  for (let minute = 0; minute < 4; minute++) {
    await clock.sleep(60_000);
    await ask();
  }
  expect(await Promise.all([ask(), ask()])).toEqual([100, 100]);
  for (let minute = 0; minute < 5; minute++) {
    await clock.sleep(60_000);
    await ask();
  }
  expect(await Promise.all([ask(), ask()])).toEqual([100, 200]);
});

test('a client that goes away leaves the queue, and its place to the next', async () => {
  const { ask, wake, runtime } = anImportedModel({ maxCopies: 1 });
  await wake();
  const leaving = new AbortController();
  const messages = [{ role: 'user' as const, content: [{ text: 'Hello' }] }];
  const first = ask();
  const gone = runtime.send(new ConverseCommand({ modelId: arn, messages }), { abortSignal: leaving.signal });
  const third = ask();
  const refused = expect(gone).rejects.toThrow();
  await nextTurn();
  leaving.abort();
  await refused;
  expect(await Promise.all([first, third])).toEqual([100, 200]);
});

test('an answer that breaks off gives its place back', async () => {
  const { aws, ask, askForStream, wake } = anImportedModel({ maxCopies: 1 });
  await wake();
  aws.faults.set([{ kind: 'streamError', afterEvents: 1, calls: [1] }]);
  await expect(askForStream('one two three')).rejects.toThrow('An error occurred while streaming');
  expect(await ask()).toBe(100);
});

test('when the queue is empty, no wait for a copy is left over', async () => {
  const { ask, wake, clock } = anImportedModel();
  await wake();
  const began = clock.now();
  expect(await Promise.all([ask(), ask()])).toEqual([100, 200]);
  for (let turn = 0; turn < 10; turn++) await nextTurn();
  expect(clock.now() - began).toBe(200);
});
