import type { Neighbour } from './neighbour.node.ts';

/** Bytes that S3 takes in one request. */
const largestObject = 5 * 1024 ** 3;

/** Those of SQS's answers that hold addresses of queues. */
const addressesQueues = /^AmazonSQS\.(?:CreateQueue|GetQueueUrl|ListQueues|ListDeadLetterSourceQueues)$/;

/** How fauxqs addresses queues: by a host that only some systems find. */
const queueHost = /http:\/\/sqs\.[\w-]+\.localhost(?::\d+)?\//g;

/** What is looked at in a request of fastify. */
interface Addressed {
  headers: Record<string, unknown>;
  host: string;
}

/** Starts S3 and SQS of fauxqs, in memory and without a port of its own. */
export async function startFauxqs(): Promise<Neighbour> {
  const { buildApp } = await import('fauxqs');
  const app = buildApp({ logger: false });
  // It takes 11 MB by itself, which is less than an object may have.
  app.removeContentTypeParser('*');
  const parser = { parseAs: 'buffer', bodyLimit: largestObject } as const;
  app.addContentTypeParser('*', parser, async (_request: unknown, body: unknown) => body);
  app.addHook('onSend', async ({ headers, host }: Addressed, _reply: unknown, payload: unknown) =>
    typeof payload === 'string' && addressesQueues.test(String(headers['x-amz-target']))
      ? payload.replaceAll(queueHost, `http://${host}/`)
      : payload,
  );
  await app.ready();
  return {
    listener: (request, response) => app.server.emit('request', request, response),
    close: () => app.close(),
  };
}
