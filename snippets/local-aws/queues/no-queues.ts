import type { QueueAccess } from './queue-access.ts';
import { QueueAccessError } from './queue-access-error.ts';

/** What an endpoint has that was given no queues. */
export const noQueues: QueueAccess = {
  send: refuse,
  receive: refuse,
  delete: refuse,
};

async function refuse(queueArn: string): Promise<never> {
  throw new QueueAccessError(
    'NO_RESOURCE',
    `Cannot reach a queue as the endpoint must be given queues: current value is ${queueArn}`,
    { isPassing: false },
  );
}
