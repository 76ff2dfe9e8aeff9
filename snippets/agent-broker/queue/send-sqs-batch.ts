import { SendMessageBatchCommand, type SQSClient, SQSServiceException } from '@aws-sdk/client-sqs';
import type { NewMessage } from './message-queue.ts';
import type { UnsentMessage } from './send-error.ts';

/** How a batch was sent. */
export interface BatchOutcome {
  unsent: UnsentMessage[];
  /** What failed, when the request did as a whole. */
  cause?: unknown;
}

/**
 * Sends one batch to SQS; what it did not take is data.
 *
 * @param client Talks to SQS.
 * @param url The queue's address.
 * @param batch Ten messages at most, each with its place among all that are to be sent.
 */
export async function sendSqsBatch(
  client: SQSClient,
  url: string,
  batch: readonly (NewMessage & { index: number })[],
): Promise<BatchOutcome> {
  const Entries = batch.map(({ body, delayMs = 0, index }) => ({
    Id: `${index}`,
    MessageBody: body,
    // A queue may have a delay of its own, which only a message without one takes.
    ...(delayMs > 0 && { DelaySeconds: Math.ceil(delayMs / 1000) }),
  }));
  try {
    const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries }));
    const unsent = Failed.map(({ Id, Code = '', SenderFault = false, Message = '' }) => ({
      index: Number(Id),
      code: Code,
      permanent: SenderFault,
      reason: Message,
    }));
    return { unsent };
  } catch (cause) {
    const { name: code, message: reason } = cause instanceof Error ? cause : new Error(String(cause));
    const permanent = cause instanceof SQSServiceException && cause.$fault === 'client' && !cause.$retryable;
    return { unsent: batch.map(({ index }) => ({ index, code, permanent, reason })), cause };
  }
}
