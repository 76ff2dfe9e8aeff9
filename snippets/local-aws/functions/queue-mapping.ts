import type { Clock } from '../clock/clock.ts';
import type { QueueAccess, QueueMessage } from '../queues/queue-access.ts';
import { failedMessages } from './failed-messages.ts';
import { sqsEvent } from './sqs-event.ts';

/** How a queue's messages come to a function. */
export interface QueueMappingOptions {
  /** The most messages of one invocation. @default 10 */
  batchSize?: number;
  /** How long to gather messages for one invocation, in seconds, 300 at most. @default 0 */
  batchingWindowSeconds?: number;
  /** How many invocations may run at a time. @default 2 */
  concurrency?: number;
  /** Whether what the function returns tells which messages failed. @default false */
  reportBatchItemFailures?: boolean;
}

/** What a mapping works with. */
export interface QueueMappingParts {
  clock: Clock;
  queues: QueueAccess;
  invoke(event: unknown): Promise<unknown>;
  signal: AbortSignal;
}

/** The most messages that SQS gives at a time. */
const largestReceive = 10;
/** How long one request waits for messages, in seconds. */
const longestWaitSeconds = 20;
/** How long to wait after a queue could not be reached, in milliseconds. */
const troubleMs = 1_000;

/**
 * Polls a queue and invokes a function with its messages, until the signal ends it.
 *
 * Messages that the function has handled are deleted. The others come again when the queue's visibility timeout has
 * passed, and go to its dead-letter queue by its own redrive policy.
 *
 * @throws {RangeError} If an option is out of Lambda's bounds.
 */
export function mapQueue(queueArn: string, options: QueueMappingOptions, parts: QueueMappingParts): void {
  const {
    batchSize = 10,
    batchingWindowSeconds = 0,
    concurrency = 2,
    reportBatchItemFailures = false,
  } = options;
  check('batchSize', batchSize, 1, batchingWindowSeconds > 0 ? 10_000 : largestReceive);
  check('batchingWindowSeconds', batchingWindowSeconds, 0, 300);
  check('concurrency', concurrency, 1, 1_000);
  const complete = { batchSize, batchingWindowSeconds, concurrency, reportBatchItemFailures };
  for (let poller = 0; poller < concurrency; poller++) void poll(queueArn, complete, parts);
}

function check(name: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  const rule = `${name} must be a whole number from ${least} to ${most}`;
  throw new RangeError(`Cannot map a queue as ${rule}: current value is ${value}`);
}

async function poll(
  queueArn: string,
  options: Required<QueueMappingOptions>,
  parts: QueueMappingParts,
): Promise<void> {
  const { clock, signal } = parts;
  while (!signal.aborted) {
    try {
      const messages = await gather(queueArn, options, parts);
      if (messages.length > 0) await handle(queueArn, messages, options, parts);
    } catch {
      // The queue may come back, or not be made yet.
      await clock.sleep(troubleMs, signal).catch(() => {});
    }
  }
}

async function gather(
  queueArn: string,
  { batchSize, batchingWindowSeconds }: Required<QueueMappingOptions>,
  { clock, queues, signal }: QueueMappingParts,
): Promise<QueueMessage[]> {
  const messages: QueueMessage[] = [];
  let waitSeconds = longestWaitSeconds;
  let end = Number.POSITIVE_INFINITY;
  do {
    const max = Math.min(largestReceive, batchSize - messages.length);
    messages.push(...(await queues.receive(queueArn, { max, waitSeconds }, signal)));
    if (messages.length === 0) return messages;
    end = Math.min(end, clock.now() + batchingWindowSeconds * 1_000);
    waitSeconds = Math.min(longestWaitSeconds, Math.ceil((end - clock.now()) / 1_000));
  } while (messages.length < batchSize && clock.now() < end);
  return messages;
}

async function handle(
  queueArn: string,
  messages: readonly QueueMessage[],
  { reportBatchItemFailures }: Required<QueueMappingOptions>,
  { queues, invoke }: QueueMappingParts,
): Promise<void> {
  const ids = messages.map(({ MessageId }) => MessageId);
  const failed = await invoke(sqsEvent(queueArn, messages)).then(
    (answer) => (reportBatchItemFailures ? failedMessages(answer, ids) : new Set<string>()),
    () => new Set(ids),
  );
  const handled = messages.filter(({ MessageId }) => !failed.has(MessageId));
  await Promise.all(handled.map(({ ReceiptHandle }) => queues.delete(queueArn, ReceiptHandle)));
}
