import { expect, test } from 'vitest';
import { virtualClock } from '../../../../../snippets/local-aws/clock/virtual-clock.ts';
import { retryDelivery } from '../../../../../snippets/local-aws/events/delivery/retry-delivery.ts';
import { QueueAccessError } from '../../../../../snippets/local-aws/queues/queue-access-error.ts';

/** Tries to deliver to what refuses always, with waits of this part of the longest ones. */
async function giveUp(policy: Parameters<typeof retryDelivery>[1]['policy'], chance: number) {
  const clock = virtualClock(0);
  const failure = await retryDelivery(
    () => Promise.reject(new QueueAccessError('INTERNAL_ERROR', 'Not now.', { isPassing: true })),
    { clock, random: () => chance, policy, signal: new AbortController().signal },
  );
  return { retries: failure?.retries, exhausted: failure?.exhausted, seconds: clock.now() / 1_000 };
}

test.each([
  // 1 + 2 + 4 + 8 + 16 = 31 s, and 32 more would be too many.
  [1, { retries: 5, seconds: 31 }],
  // 0.5 + 1 + 2 + 4 + 8 + 16 = 31.5 s, and 32 more would be too many.
  [0, { retries: 6, seconds: 31.5 }],
])('retryDelivery() ends before an event is older than it may be, with chance at %d', async (chance, end) => {
  expect(await giveUp({ MaximumEventAgeInSeconds: 60 }, chance)).toEqual({
    exhausted: 'MaximumEventAgeInSeconds',
    ...end,
  });
});

test.each([
  // 1 + 2 + 4 = 7 s after three more tries.
  [{ MaximumRetryAttempts: 3 }, 3, 7],
  [{ MaximumRetryAttempts: 0 }, 0, 0],
])('retryDelivery() tries no more often than %j', async (policy, retries, seconds) => {
  expect(await giveUp(policy, 1)).toEqual({ exhausted: 'MaximumRetryAttempts', retries, seconds });
});

test('retryDelivery() waits ten minutes at most, so that a day has room for the tries of one', async () => {
  // 1 + 2 + … + 512 = 1,023 s, then as many times 600 s as fit into 86,400 s: 142.
  expect(await giveUp({}, 1)).toEqual({
    exhausted: 'MaximumEventAgeInSeconds',
    retries: 10 + 142,
    seconds: 1_023 + 142 * 600,
  });
});

test("retryDelivery() ends with its signal's reason", async () => {
  const clock = virtualClock(0);
  const reason = new Error('closed');
  const ended = retryDelivery(
    () => Promise.reject(new QueueAccessError('INTERNAL_ERROR', 'Not now.', { isPassing: true })),
    { clock, random: () => 1, policy: {}, signal: AbortSignal.abort(reason) },
  );
  await expect(ended).rejects.toBe(reason);
});
