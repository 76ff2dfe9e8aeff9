import type { MemoryQueue } from '../../../../snippets/agent-broker/queue/memory-queue.ts';
import type { NewMessage } from '../../../../snippets/agent-broker/queue/message-queue.ts';
import type { Random } from '../../../../snippets/local-aws/mod.ts';
import type { ChaosRates } from './chaos-faults.ts';

/** Counts what became of messages, by what they say. */
export class MessageLedger {
  readonly sent = new Map<string, number>();
  readonly handled = new Map<string, number>();
  readonly dead = new Map<string, number>();

  count(what: 'sent' | 'handled' | 'dead', body: string): void {
    // Spans are random, and no two runs have the same.
    const said = body.replaceAll(/"traceparent":"[^"]*",?/g, '');
    this[what].set(said, (this[what].get(said) ?? 0) + 1);
  }

  /** The bodies that were sent another number of times than they were handled or died. */
  unbalanced(): string[] {
    const bodies = new Set([...this.sent.keys(), ...this.handled.keys(), ...this.dead.keys()]);
    return [...bodies].filter(
      (body) => (this.sent.get(body) ?? 0) !== (this.handled.get(body) ?? 0) + (this.dead.get(body) ?? 0),
    );
  }
}

/** A queue that sends some messages twice and some late, and has each in a ledger. */
export function unreliableQueue(
  queue: MemoryQueue,
  { ledger, rates, random }: { ledger: MessageLedger; rates: ChaosRates; random: Random },
): MemoryQueue {
  const bodies = new Map<string, string>();
  const send = async (message: NewMessage) => {
    const late = random() < rates.late ? Math.floor(random() * 120_000) : 0;
    const delayMs = Math.min(900_000, (message.delayMs ?? 0) + late);
    await queue.send([{ body: message.body, delayMs }]);
    ledger.count('sent', message.body);
  };
  return {
    get size() {
      return queue.size;
    },
    async send(messages) {
      for (const message of messages) {
        await send(message);
        if (random() < rates.twice) await send(message);
      }
    },
    async receive(options) {
      const received = await queue.receive(options);
      for (const { receipt, body } of received) bodies.set(receipt, body);
      return received;
    },
    async delete(receipt) {
      const before = queue.size;
      await queue.delete(receipt);
      // A receipt that is out of date deletes nothing.
      if (queue.size < before) ledger.count('handled', bodies.get(receipt) ?? '');
    },
    hide: (receipt, ms) => queue.hide(receipt, ms),
  };
}
