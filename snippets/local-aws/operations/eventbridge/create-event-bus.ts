import type { CreateEventBusResponse } from '@aws-sdk/client-eventbridge';
import * as z from 'zod';
import { eventOperation } from '../../events/event-operation.ts';
import { eventBusName } from '../../events/requests/member-types.ts';
import { parseEventInput } from '../../events/requests/parse-event-input.ts';
import type { Operation } from '../../operation.ts';
import { optional } from '../../validation/optional.ts';
import type { JsonRpc } from '../../wire/wire.ts';

const input = z.object({ Name: eventBusName, Description: optional(z.string().max(512)) });

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateEventBus.html */
export const createEventBus: Operation = eventOperation({
  name: 'CreateEventBus',
  summary: 'Makes an event bus beside the default one.',
  handle({ aws, json, region }) {
    const { Name, Description } = parseEventInput(input, json());
    const { arn } = aws.events.buses.create(region, Name, Description);
    const value: JsonRpc<CreateEventBusResponse> = { EventBusArn: arn, Description };
    return value;
  },
});
