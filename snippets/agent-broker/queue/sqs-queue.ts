import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  type Message,
  MessageNotInflight,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { batchesOf } from '../batches-of.ts';
import { checkMessages } from './check-messages.ts';
import { checkHide, checkReceive } from './check-receive.ts';
import type { MessageQueue, ReceivedMessage, ReceiveOptions } from './message-queue.ts';
import { queueLimits } from './queue-limits.ts';
import { SendError } from './send-error.ts';
import { sendSqsBatch } from './send-sqs-batch.ts';

// #region sqs-queue
/**
 * A queue that is a standard queue of SQS. Dead letters are the matter of its own redrive policy.
 *
 * SQS counts whole seconds, so every time is rounded up to the next.
 *
 * @param options.client Talks to SQS, and tries again what was throttled; it stays the caller's to close.
 * @param options.url The queue's address.
 */
export function sqsQueue({ client, url }: { client: SQSClient; url: string }): MessageQueue {
  return {
    async send(messages) {
      const sizes = checkMessages(messages);
      const numbered = messages.map((message, index) => ({ ...message, index }));
      const batches = batchesOf(numbered, sizes, queueLimits.batch, queueLimits.bodyBytes);
      const outcomes = [];
      for (const batch of batches) outcomes.push(await sendSqsBatch(client, url, batch));
      const unsent = outcomes.flatMap((outcome) => outcome.unsent);
      const cause = outcomes.find((outcome) => outcome.cause)?.cause;
      if (unsent.length > 0) throw new SendError(unsent, messages.length, { cause });
    },

    async receive(options = {}) {
      checkReceive(options);
      const { signal } = options;
      if (signal?.aborted) return [];
      try {
        const command = new ReceiveMessageCommand({ QueueUrl: url, ...receiveInput(options) });
        const { Messages = [] } = await client.send(command, signal ? { abortSignal: signal } : {});
        return Messages.map(received);
      } catch (error) {
        if (signal?.aborted) return [];
        throw error;
      }
    },

    async delete(receipt) {
      await client.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle: receipt }));
    },

    async hide(receipt, visibilityMs) {
      checkHide(visibilityMs);
      const VisibilityTimeout = Math.ceil(visibilityMs / 1000);
      const command = new ChangeMessageVisibilityCommand({
        QueueUrl: url,
        ReceiptHandle: receipt,
        VisibilityTimeout,
      });
      await client.send(command).catch((error) => {
        if (!isGone(error)) throw error;
      });
    },
  };
}
// #endregion sqs-queue

function receiveInput({ max = 1, waitMs = 0, visibilityMs }: ReceiveOptions) {
  return {
    MaxNumberOfMessages: max,
    WaitTimeSeconds: Math.ceil(waitMs / 1000),
    ...(visibilityMs !== undefined && { VisibilityTimeout: Math.ceil(visibilityMs / 1000) }),
    MessageSystemAttributeNames: ['ApproximateReceiveCount' as const],
  };
}

function received({ MessageId = '', Body = '', ReceiptHandle = '', Attributes }: Message): ReceivedMessage {
  return {
    id: MessageId,
    body: Body,
    receipt: ReceiptHandle,
    receiveCount: Number(Attributes?.ApproximateReceiveCount ?? 1),
  };
}

/** SQS says so with the one name or the other; the sentence is the same. */
function isGone(error: unknown): boolean {
  if (error instanceof MessageNotInflight) return true;
  return error instanceof Error && /not available for visibility timeout change/.test(error.message);
}
