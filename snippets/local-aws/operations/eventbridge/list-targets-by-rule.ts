import type { ListTargetsByRuleResponse } from '@aws-sdk/client-eventbridge';
import * as z from 'zod';
import { eventOperation } from '../../events/event-operation.ts';
import { eventBus, limit, ruleName } from '../../events/requests/member-types.ts';
import { parseEventInput } from '../../events/requests/parse-event-input.ts';
import type { Operation } from '../../operation.ts';
import type { JsonRpc } from '../../wire/wire.ts';

const input = z.object({ Rule: ruleName, EventBusName: eventBus, Limit: limit });

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListTargetsByRule.html */
export const listTargetsByRule: Operation = eventOperation({
  name: 'ListTargetsByRule',
  summary: 'Lists the targets of a rule, all on one page.',
  handle({ aws, json, region }) {
    const { Rule, EventBusName } = parseEventInput(input, json());
    const { targets } = aws.events.buses.getRule(region, Rule, EventBusName);
    const value: JsonRpc<ListTargetsByRuleResponse> = { Targets: [...targets.values()] };
    return value;
  },
});
