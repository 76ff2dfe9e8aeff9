import type { Clock } from '../clock/clock.ts';
import { realClock } from '../clock/real-clock.ts';
import { checkMessages } from './check-messages.ts';
import { checkHide, checkReceive } from './check-receive.ts';
import type { MessageQueue, ReceivedMessage, ReceiveOptions } from './message-queue.ts';
import { type HeldMessage, MessageShelf } from './message-shelf.ts';
import { waitFor } from './wait-for.ts';

/** How a queue in memory works. */
export interface MemoryQueueOptions {
  /** @default realClock */
  clock?: Clock;
  /** How long a message that was received is hidden, in milliseconds. @default 30_000 */
  visibilityMs?: number;
  /** How often a message is given before it is a dead letter. @default as often as it takes */
  maxReceives?: number;
  /** Where dead letters go; nowhere, unless told. */
  deadLetters?: MessageQueue;
}

/** A queue in memory, into which can be looked. */
export interface MemoryQueue extends MessageQueue {
  /** How many messages it has: those that wait, those that are delayed and those that are hidden. */
  readonly size: number;
}

/**
 * Makes a queue in memory that behaves as a standard queue of SQS does, except that it keeps messages in their order.
 *
 * @example
 * ```ts
 * import { memoryQueue } from '@outcrop/snippets/agent-broker';
 *
 * const queue = memoryQueue();
 * await queue.send([{ body: 'to Sydney' }]);
 * const [message] = await queue.receive();
 * console.assert(message?.body === 'to Sydney');
 * console.assert((await queue.receive()).length === 0, 'it is hidden');
 * if (message) await queue.delete(message.receipt);
 * console.assert(queue.size === 0);
 * ```
 */
export function memoryQueue(options: MemoryQueueOptions = {}): MemoryQueue {
  const { clock = realClock, visibilityMs = 30_000, maxReceives = Number.POSITIVE_INFINITY } = options;
  const shelf = new MessageShelf();
  const waiting = new Set<() => void>();

  async function take({
    max = 1,
    visibilityMs: hiddenMs = visibilityMs,
  }: ReceiveOptions): Promise<ReceivedMessage[]> {
    for (;;) {
      const taken = shelf.take(clock.now(), max, clock.now() + hiddenMs);
      const dead = taken.filter(({ receiveCount }) => receiveCount > maxReceives);
      for (const message of dead) await bury(message);
      if (dead.length === 0 || dead.length < taken.length) {
        return taken.filter((message) => !dead.includes(message)).map(received);
      }
    }
  }

  async function bury({ body, receipt }: HeldMessage): Promise<void> {
    await options.deadLetters?.send([{ body }]);
    shelf.delete(receipt);
  }

  function wake(): void {
    for (const end of waiting) end();
  }

  return {
    get size() {
      return shelf.size;
    },
    async send(messages) {
      checkMessages(messages);
      for (const { body, delayMs = 0 } of messages) shelf.add(body, clock.now() + delayMs);
      wake();
    },
    async receive(how = {}) {
      checkReceive(how);
      const until = clock.now() + (how.waitMs ?? 0);
      while (!how.signal?.aborted) {
        const messages = await take(how);
        const now = clock.now();
        if (messages.length > 0 || now >= until) return messages;
        await waitFor(clock, Math.min(until, shelf.nextDue ?? until) - now, waiting, how.signal);
      }
      return [];
    },
    async delete(receipt) {
      shelf.delete(receipt);
    },
    async hide(receipt, ms) {
      checkHide(ms);
      shelf.hide(receipt, clock.now() + ms);
      wake();
    },
  };
}

function received({ id, body, receipt, receiveCount }: HeldMessage): ReceivedMessage {
  return { id, body, receipt, receiveCount };
}
