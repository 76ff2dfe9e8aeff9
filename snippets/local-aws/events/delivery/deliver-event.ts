import type { LocalFunctions } from '../../functions/local-functions.ts';
import type { QueueAccess } from '../../queues/queue-access.ts';
import { QueueAccessError } from '../../queues/queue-access-error.ts';
import type { EventTarget } from '../requests/event-target.ts';

/** Where targets lie. */
export interface TargetPlaces {
  queues: QueueAccess;
  functions: LocalFunctions;
}

/**
 * Gives a target what it is to get, once.
 *
 * @param body Text.
 * @throws {QueueAccessError} If it was not taken.
 */
export async function deliverEvent(
  { Arn, SqsParameters }: EventTarget,
  body: string,
  { queues, functions }: TargetPlaces,
): Promise<void> {
  if (isQueueArn(Arn)) return queues.send(Arn, { body, groupId: SqsParameters?.MessageGroupId });
  if (functions.invokeLater(Arn, body)) return;
  throw new QueueAccessError('NO_RESOURCE', `Function not found: ${Arn}`, { isPassing: false });
}

/** Whether an ARN is that of a queue. */
export function isQueueArn(arn: string): boolean {
  return /^arn:aws[\w-]*:sqs:[\w-]+:\d{12}:[\w-]{1,80}(?:\.fifo)?$/.test(arn);
}
