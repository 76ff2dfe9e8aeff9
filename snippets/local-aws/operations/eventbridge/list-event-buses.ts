import type { ListEventBusesResponse } from '@aws-sdk/client-eventbridge';
import * as z from 'zod';
import { describeEventBus } from '../../events/describe-event-bus.ts';
import { eventOperation } from '../../events/event-operation.ts';
import { limit, namePrefix } from '../../events/requests/member-types.ts';
import { parseEventInput } from '../../events/requests/parse-event-input.ts';
import type { Operation } from '../../operation.ts';
import type { JsonRpc } from '../../wire/wire.ts';

const input = z.object({ NamePrefix: namePrefix, Limit: limit });

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListEventBuses.html */
export const listEventBuses: Operation = eventOperation({
  name: 'ListEventBuses',
  summary: 'Lists the event buses of a region, all on one page.',
  handle({ aws, json, region }) {
    const { NamePrefix = '' } = parseEventInput(input, json());
    const buses = aws.events.buses.list(region).filter(({ name }) => name.startsWith(NamePrefix));
    const value: JsonRpc<ListEventBusesResponse> = { EventBuses: buses.map(describeEventBus) };
    return value;
  },
});
