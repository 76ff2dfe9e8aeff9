import {
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { QueueAccess, QueueMessage } from './queue-access.ts';
import { QueueAccessError } from './queue-access-error.ts';

/**
 * The queues of an SQS.
 *
 * @param client Its client.
 * @param endpoint The address that the queues' own begin with.
 */
export function sqsQueues(client: SQSClient, endpoint: string): QueueAccess {
  const address = (arn: string) => ({ QueueUrl: queueUrl(endpoint, arn) });
  return {
    async send(arn, { body, attributes = {}, groupId }) {
      const message = { MessageBody: body, MessageAttributes: texts(attributes), MessageGroupId: groupId };
      await reached(client.send(new SendMessageCommand({ ...address(arn), ...message })));
    },
    async receive(arn, { max, waitSeconds }, abortSignal) {
      const command = new ReceiveMessageCommand({
        ...address(arn),
        MaxNumberOfMessages: max,
        WaitTimeSeconds: waitSeconds,
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      });
      const { Messages = [] } = await reached(client.send(command, { abortSignal }));
      return Messages.map(
        (message): QueueMessage => ({
          MessageId: message.MessageId ?? '',
          ReceiptHandle: message.ReceiptHandle ?? '',
          Body: message.Body ?? '',
          MD5OfBody: message.MD5OfBody ?? '',
          Attributes: message.Attributes ?? {},
          MessageAttributes: Object.fromEntries(
            Object.entries(message.MessageAttributes ?? {}).map(
              ([name, { DataType = 'String', ...value }]) => [name, { ...value, DataType }],
            ),
          ),
        }),
      );
    },
    async delete(arn, ReceiptHandle) {
      await reached(client.send(new DeleteMessageCommand({ ...address(arn), ReceiptHandle })));
    },
  };
}

/** `arn:aws:sqs:<region>:<account>:<name>` */
function queueUrl(endpoint: string, arn: string): string {
  const [, , , , account, name] = arn.split(':');
  return `${endpoint}/${account}/${name}`;
}

function texts(attributes: Readonly<Record<string, string>>) {
  const entries = Object.entries(attributes);
  return Object.fromEntries(
    entries.map(([name, StringValue]) => [name, { DataType: 'String', StringValue }]),
  );
}

async function reached<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    const isMissing = /QueueDoesNotExist|NonExistentQueue/.test(cause.name);
    const status = '$metadata' in cause ? (cause.$metadata as { httpStatusCode?: number }).httpStatusCode : 0;
    const isThrottled = status === 429 || /Throttl/.test(cause.name);
    const isRefused = status !== undefined && status >= 400 && status < 500 && !isThrottled;
    const code = isMissing ? 'NO_RESOURCE' : isRefused ? 'SDK_CLIENT_ERROR' : 'INTERNAL_ERROR';
    throw new QueueAccessError(code, cause.message, { cause, isPassing: !isRefused });
  }
}
