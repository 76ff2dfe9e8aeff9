import type { TaskMessage } from '../../../../snippets/agent-broker/broker/task-message.ts';
import { newEvent } from '../../../../snippets/agent-broker/events/new-event.ts';
import type { JsonObject } from '../../../../snippets/agent-broker/json-object.ts';
import { stillClock } from '../../../support/still-clock.ts';

/** A task of the request for the trip, as the supervisor hands it over on 1 August 2025. */
export function aTask(agent: string, input: JsonObject, rest: Partial<TaskMessage> = {}): TaskMessage {
  const text = 'Book a 3-night trip to Sydney from Melbourne during the first week of September for 2 people';
  const event = newEvent(
    { type: 'request.received', source: 'test', data: { text, requester: 'traveller-1' } },
    { clock: stillClock(Date.UTC(2025, 7, 1)) },
  );
  const { id: correlationId } = event;
  return { agent, input, event, idempotencyToken: 'task-1', correlationId, causationId: event.id, ...rest };
}
