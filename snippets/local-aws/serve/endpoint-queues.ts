import type { QueueAccess } from '../queues/queue-access.ts';

/** Queues that can be closed. */
export interface ClosableQueues {
  queues: QueueAccess;
  close(): Promise<void>;
}

/**
 * The queues of an endpoint's own SQS.
 *
 * @param endpoint Gives the address when a queue is first used, as it is not known before.
 */
export function endpointQueues(endpoint: () => string): ClosableQueues {
  let opened: Promise<{ queues: QueueAccess; close(): void }> | undefined;
  async function open(): Promise<QueueAccess> {
    opened ??= connect(endpoint());
    return (await opened).queues;
  }
  return {
    queues: {
      send: async (...message) => (await open()).send(...message),
      receive: async (...options) => (await open()).receive(...options),
      delete: async (...message) => (await open()).delete(...message),
    },
    async close() {
      (await opened)?.close();
    },
  };
}

/** The client of SQS takes long to load, and most programs have neither rules nor functions. */
async function connect(endpoint: string) {
  const [{ SQSClient }, { sqsQueues }] = await Promise.all([
    import('@aws-sdk/client-sqs'),
    import('../queues/sqs-queues.ts'),
  ]);
  const client = new SQSClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  return { queues: sqsQueues(client, endpoint), close: () => client.destroy() };
}
