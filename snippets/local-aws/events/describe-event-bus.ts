import type { EventBus as EventBusSummary } from '@aws-sdk/client-eventbridge';
import type { JsonRpc } from '../wire/wire.ts';
import type { EventBus } from './event-rule.ts';

/** An event bus as answers tell of it. */
export function describeEventBus({ name, arn, description, createdAt }: EventBus): JsonRpc<EventBusSummary> {
  const created = createdAt / 1_000;
  return { Name: name, Arn: arn, Description: description, CreationTime: created, LastModifiedTime: created };
}
