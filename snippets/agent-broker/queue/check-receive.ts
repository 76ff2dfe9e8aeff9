import type { ReceiveOptions } from './message-queue.ts';
import { queueLimits } from './queue-limits.ts';

/**
 * Checks how messages are to be received.
 *
 * @throws {RangeError} If SQS would refuse it.
 */
export function checkReceive({ max = 1, waitMs = 0, visibilityMs = 0 }: ReceiveOptions): void {
  const task = 'Cannot receive messages';
  if (!Number.isInteger(max) || max < 1 || max > queueLimits.batch) {
    throw new RangeError(`${task} as max must be 1 to ${queueLimits.batch}: current value is ${max}`);
  }
  checkMilliseconds(task, 'waitMs', waitMs, queueLimits.waitMs);
  checkMilliseconds(task, 'visibilityMs', visibilityMs, queueLimits.visibilityMs);
}

/**
 * Checks for how long a message is to be hidden.
 *
 * @throws {RangeError} If SQS would refuse it.
 */
export function checkHide(visibilityMs: number): void {
  checkMilliseconds('Cannot hide a message', 'visibilityMs', visibilityMs, queueLimits.visibilityMs);
}

function checkMilliseconds(task: string, name: string, value: number, most: number): void {
  if (value >= 0 && value <= most) return;
  throw new RangeError(`${task} as ${name} must be 0 to ${most}: current value is ${value}`);
}
