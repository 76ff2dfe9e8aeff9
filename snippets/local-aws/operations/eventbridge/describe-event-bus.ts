import type { DescribeEventBusResponse } from '@aws-sdk/client-eventbridge';
import * as z from 'zod';
import { describeEventBus as describe } from '../../events/describe-event-bus.ts';
import { eventOperation } from '../../events/event-operation.ts';
import { eventBus } from '../../events/requests/member-types.ts';
import { parseEventInput } from '../../events/requests/parse-event-input.ts';
import type { Operation } from '../../operation.ts';
import type { JsonRpc } from '../../wire/wire.ts';

const input = z.object({ Name: eventBus });

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeEventBus.html */
export const describeEventBus: Operation = eventOperation({
  name: 'DescribeEventBus',
  summary: 'Tells of an event bus, the default one unless another is named.',
  handle({ aws, json, region }) {
    const { Name } = parseEventInput(input, json());
    const value: JsonRpc<DescribeEventBusResponse> = describe(aws.events.buses.get(region, Name));
    return value;
  },
});
