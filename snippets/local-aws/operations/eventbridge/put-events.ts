import type { PutEventsResponse } from '@aws-sdk/client-eventbridge';
import * as z from 'zod';
import { eventError } from '../../events/event-error.ts';
import { eventOperation } from '../../events/event-operation.ts';
import { entrySize } from '../../events/put-entry.ts';
import { eventBus } from '../../events/requests/member-types.ts';
import { parseEventInput } from '../../events/requests/parse-event-input.ts';
import type { Operation } from '../../operation.ts';
import { optional } from '../../validation/optional.ts';
import type { JsonRpc } from '../../wire/wire.ts';

/** What the entries of a request may have together, in bytes. */
const largestRequest = 1024 ** 2;

/** The last second of the year 9999. */
const latestTime = 253_402_300_799;

const text = optional(z.string());

const input = z.object({
  Entries: z
    .array(
      z.object({
        Time: optional(z.number().min(0).max(latestTime)),
        Source: text,
        Resources: optional(z.array(z.string())),
        DetailType: text,
        Detail: text,
        EventBusName: eventBus,
        TraceHeader: optional(z.string().min(1).max(500)),
      }),
    )
    .min(1)
    .max(10),
});

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html */
export const putEvents: Operation = eventOperation({
  name: 'PutEvents',
  summary: 'Takes events and delivers them to the targets of the rules that they fit, at least once.',
  handle({ aws, json, region }) {
    const { Entries } = parseEventInput(input, json());
    if (Entries.reduce((size, entry) => size + entrySize(entry), 0) >= largestRequest) {
      throw eventError('ValidationException', 'Total size of the entries in the request is over the limit.');
    }
    const results = aws.events.put(region, Entries);
    const FailedEntryCount = results.filter(({ ErrorCode }) => ErrorCode !== undefined).length;
    const value: JsonRpc<PutEventsResponse> = { FailedEntryCount, Entries: results };
    return value;
  },
});
