import type { SQSClient } from '@aws-sdk/client-sqs';
import type { HandOver } from '../broker/create-broker.ts';
import { sqsQueue } from '../queue/sqs-queue.ts';

/**
 * Hands tasks over to the queues of agents, and by POST to endpoints outside, with the token that makes a second time
 * harmless.
 *
 * @param client Talks to SQS.
 * @param send Asks an endpoint. @default fetch
 */
export function handOverBy(client: SQSClient, send: typeof fetch = fetch): HandOver {
  return async (ingress, message, signal) => {
    const body = JSON.stringify(message);
    if (ingress.type === 'queue') return await sqsQueue({ client, url: ingress.url }).send([{ body }]);
    const response = await send(ingress.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': message.idempotencyToken },
      body,
      ...(signal && { signal }),
    });
    await response.body?.cancel();
    if (!response.ok) {
      throw new Error(
        `Cannot hand over to ${message.agent} as its endpoint must answer 2xx: current value is ${response.status}`,
      );
    }
  };
}
