import type { Clock } from '../../clock/clock.ts';
import { QueueAccessError } from '../../queues/queue-access-error.ts';
import type { Random } from '../../random.ts';
import type { EventTarget } from '../requests/event-target.ts';
import type { DeliveryFailure } from './undelivered-event.ts';

const defaultPolicy = { MaximumRetryAttempts: 185, MaximumEventAgeInSeconds: 86_400 };

/** The shortest and the longest wait between two tries, in milliseconds: 185 of them make up most of a day. */
const shortestMs = 1_000;
const longestMs = 600_000;

/** What to try by. */
export interface RetryDeliveryOptions {
  clock: Clock;
  random: Random;
  policy: EventTarget['RetryPolicy'];
  signal: AbortSignal;
}

/**
 * Tries to deliver an event until a target has taken it, or its retry policy ends.
 *
 * @param deliver Delivers it.
 * @returns Why it was given up; nothing, if it was delivered.
 * @throws {unknown} The signal's reason.
 */
export async function retryDelivery(
  deliver: () => Promise<void>,
  { clock, random, policy = {}, signal }: RetryDeliveryOptions,
): Promise<DeliveryFailure | undefined> {
  const most = policy.MaximumRetryAttempts ?? defaultPolicy.MaximumRetryAttempts;
  const seconds = policy.MaximumEventAgeInSeconds ?? defaultPolicy.MaximumEventAgeInSeconds;
  const deadline = clock.now() + seconds * 1_000;
  for (let retries = 0; ; retries++) {
    const failure = await failureOf(deliver);
    signal.throwIfAborted();
    if (!failure) return undefined;
    const { code, message } = failure;
    if (!failure.isPassing) return { code, message, retries };
    if (retries >= most) return { code, message, retries, exhausted: 'MaximumRetryAttempts' };
    const wait = Math.min(longestMs, shortestMs * 2 ** retries) * (0.5 + random() / 2);
    if (clock.now() + wait > deadline) {
      return { code, message, retries, exhausted: 'MaximumEventAgeInSeconds' };
    }
    await clock.sleep(wait, signal);
  }
}

async function failureOf(deliver: () => Promise<void>): Promise<QueueAccessError | undefined> {
  try {
    await deliver();
    return undefined;
  } catch (error) {
    if (error instanceof QueueAccessError) return error;
    throw error;
  }
}
