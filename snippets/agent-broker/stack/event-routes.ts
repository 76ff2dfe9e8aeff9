import type { EventPattern } from 'aws-cdk-lib/aws-events';
import { Match } from 'aws-cdk-lib/aws-events';
import { eventTypes } from '../events/event-types.ts';

/** The queues that events are led to. */
export type EventQueue = 'broker' | 'supervisor' | 'fallback';

/** Who takes a request: the broker, which awaits nothing, or the supervisor, which stays with it to its end. */
export type RequestTaker = 'broker' | 'supervisor';

/**
 * The rules of the bus: which events go to which queue.
 *
 * The broker takes all that is told from outside, whatever its type, so that a new type of event needs no new rule; but
 * never what the parts of the system tell each other, which would come back to it without end.
 *
 * @param requests Who takes `request.received`.
 * @returns A pattern for each queue.
 */
export function eventRoutes(requests: RequestTaker): Record<EventQueue, EventPattern> {
  const { requestReceived, taskCompleted, inputReceived, eventUnrouted, inputRequested, requestEnded } =
    eventTypes;
  const answers = [taskCompleted, inputReceived];
  const supervised = requests === 'supervisor' ? [requestReceived, ...answers] : answers;
  const notForBroker = [...supervised, eventUnrouted, inputRequested, requestEnded];
  return {
    broker: { detailType: Match.anythingBut(...notForBroker) },
    supervisor: { detailType: supervised },
    fallback: { detailType: [eventUnrouted] },
  };
}
