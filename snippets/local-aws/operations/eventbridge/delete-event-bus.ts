import * as z from 'zod';
import { eventOperation } from '../../events/event-operation.ts';
import { eventBusName } from '../../events/requests/member-types.ts';
import { parseEventInput } from '../../events/requests/parse-event-input.ts';
import type { Operation } from '../../operation.ts';

const input = z.object({ Name: eventBusName });

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteEventBus.html */
export const deleteEventBus: Operation = eventOperation({
  name: 'DeleteEventBus',
  summary: 'Deletes an event bus that has no rules any more; the default one stays.',
  handle({ aws, json, region }) {
    aws.events.buses.delete(region, parseEventInput(input, json()).Name);
    return {};
  },
});
