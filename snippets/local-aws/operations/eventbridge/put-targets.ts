import type { PutTargetsResponse } from '@aws-sdk/client-eventbridge';
import * as z from 'zod';
import { checkTarget } from '../../events/check-target.ts';
import { eventError } from '../../events/event-error.ts';
import { eventOperation } from '../../events/event-operation.ts';
import { eventTarget } from '../../events/requests/event-target.ts';
import { eventBus, ruleName } from '../../events/requests/member-types.ts';
import { parseEventInput } from '../../events/requests/parse-event-input.ts';
import type { Operation } from '../../operation.ts';
import type { JsonRpc } from '../../wire/wire.ts';

/** How many targets a rule may have, by AWS's quotas. */
const mostTargets = 5;

const input = z.object({
  Rule: ruleName,
  EventBusName: eventBus,
  Targets: z.array(eventTarget).min(1).max(100),
});

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html */
export const putTargets: Operation = eventOperation({
  name: 'PutTargets',
  summary:
    'Leads the events of a rule to queues and local functions, whole, in part, or made into something else.',
  handle({ aws, json, region }) {
    const { Rule, EventBusName, Targets } = parseEventInput(input, json());
    const { targets } = aws.events.buses.getRule(region, Rule, EventBusName);
    for (const target of Targets) checkTarget(target);
    if (new Set([...targets.keys(), ...Targets.map(({ Id }) => Id)]).size > mostTargets) {
      throw eventError(
        'LimitExceededException',
        'The requested resource exceeds the maximum number allowed.',
      );
    }
    for (const target of Targets) targets.set(target.Id, target);
    const value: JsonRpc<PutTargetsResponse> = { FailedEntryCount: 0, FailedEntries: [] };
    return value;
  },
});
