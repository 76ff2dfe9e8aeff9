import type { Clock } from '../clock/clock.ts';
import { realClock } from '../clock/real-clock.ts';
import type { MessageQueue, ReceivedMessage } from '../queue/message-queue.ts';
import { TaskClaimedError } from './task-claimed-error.ts';

/** How a queue is worked on. */
export interface RunWorkerOptions {
  /** Ends the loop; messages that are under way are told too. */
  signal: AbortSignal;
  /** How many messages are under way at once. @default 1 */
  concurrency?: number;
  /** For how long a message is hidden, again and again while it is under way, in milliseconds. @default 30_000 */
  visibilityMs?: number;
  /** Gets each message that was not done; it stays in the queue. */
  onFailure?: (error: unknown, message: ReceivedMessage) => void;
  /** @default realClock */
  clock?: Clock;
}

/** What came of a loop. */
export interface WorkerTotals {
  /** Messages that were done and deleted. */
  done: number;
  /** Times that a message was not done, and left in the queue. */
  failed: number;
}

// #region run-worker
/**
 * Works on a queue until its signal: where no Lambda function is there to poll it. Messages that fail stay in the queue;
 * those that another worker has are given again when its claim ends.
 *
 * @param queue The queue.
 * @param handle Does a message; it is deleted when this returns.
 * @param options How.
 * @returns What came of it, once nothing is under way.
 * @throws {unknown} What the queue threw when messages were to be received.
 */
export async function runWorker(
  queue: MessageQueue,
  handle: (body: string, signal: AbortSignal) => Promise<unknown>,
  options: RunWorkerOptions,
): Promise<WorkerTotals> {
  const { signal, concurrency = 1, visibilityMs = 30_000, onFailure, clock = realClock } = options;
  const totals: WorkerTotals = { done: 0, failed: 0 };

  async function work(message: ReceivedMessage): Promise<void> {
    const hidden = new AbortController();
    const hiding = keepHidden(queue, message.receipt, visibilityMs, clock, hidden.signal);
    try {
      await handle(message.body, signal);
      await queue.delete(message.receipt);
      totals.done++;
    } catch (error) {
      totals.failed++;
      onFailure?.(error, message);
      hidden.abort();
      await hiding;
      if (error instanceof TaskClaimedError) {
        await hideUntil(queue, message.receipt, error.until - clock.now());
      }
    } finally {
      hidden.abort();
    }
  }

  async function loop(): Promise<void> {
    while (!signal.aborted) {
      const messages = await queue.receive({ waitMs: 20_000, visibilityMs, signal });
      for (const message of messages) await work(message);
    }
  }

  await Promise.all(Array.from({ length: concurrency }, loop));
  return totals;
}
// #endregion run-worker

/** Half of the time is for the call that hides it again. */
async function keepHidden(
  queue: MessageQueue,
  receipt: string,
  ms: number,
  clock: Clock,
  signal: AbortSignal,
): Promise<void> {
  try {
    for (;;) {
      await clock.sleep(ms / 2, signal);
      await queue.hide(receipt, ms);
    }
  } catch {
    // The message is done, or cannot be hidden any longer: then it comes again, and its token tells it apart.
  }
}

async function hideUntil(queue: MessageQueue, receipt: string, ms: number): Promise<void> {
  // A receipt that is too old changes nothing: the message comes again sooner.
  await queue.hide(receipt, Math.max(0, ms)).catch(() => undefined);
}
