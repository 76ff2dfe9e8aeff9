import type { OutgoingMessage, QueueAccess } from '../../snippets/local-aws/queues/queue-access.ts';
import { QueueAccessError } from '../../snippets/local-aws/queues/queue-access-error.ts';

/** Queues that only take messages, as they were sent. */
export interface MemoryQueues extends QueueAccess {
  /** By the queues' ARNs. */
  sent: Map<string, OutgoingMessage[]>;
  /** How many sends each queue refuses first. */
  refusals: Map<string, number>;
}

/** Makes queues, for tests whose clock leaves no time for a network. */
export function memoryQueues(...arns: string[]): MemoryQueues {
  const sent = new Map(arns.map((arn): [string, OutgoingMessage[]] => [arn, []]));
  const refusals = new Map<string, number>();
  return {
    sent,
    refusals,
    async send(arn, message) {
      const queue = sent.get(arn);
      if (!queue) throw new QueueAccessError('NO_RESOURCE', 'No such queue.', { isPassing: false });
      const left = refusals.get(arn) ?? 0;
      refusals.set(arn, left - 1);
      if (left > 0) throw new QueueAccessError('INTERNAL_ERROR', 'Not now.', { isPassing: true });
      queue.push(message);
    },
    receive: async () => [],
    async delete() {},
  };
}
