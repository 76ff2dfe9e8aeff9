import type { RemoveTargetsResponse } from '@aws-sdk/client-eventbridge';
import * as z from 'zod';
import { eventOperation } from '../../events/event-operation.ts';
import { eventBus, ruleName } from '../../events/requests/member-types.ts';
import { parseEventInput } from '../../events/requests/parse-event-input.ts';
import type { Operation } from '../../operation.ts';
import type { JsonRpc } from '../../wire/wire.ts';

const input = z.object({ Rule: ruleName, EventBusName: eventBus, Ids: z.array(ruleName).min(1).max(100) });

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_RemoveTargets.html */
export const removeTargets: Operation = eventOperation({
  name: 'RemoveTargets',
  summary: 'Takes targets from a rule; one that is not there is no mistake.',
  handle({ aws, json, region }) {
    const { Rule, EventBusName, Ids } = parseEventInput(input, json());
    const { targets } = aws.events.buses.getRule(region, Rule, EventBusName);
    for (const id of Ids) targets.delete(id);
    const value: JsonRpc<RemoveTargetsResponse> = { FailedEntryCount: 0, FailedEntries: [] };
    return value;
  },
});
