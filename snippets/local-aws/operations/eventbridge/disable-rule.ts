import { eventOperation } from '../../events/event-operation.ts';
import { parseEventInput } from '../../events/requests/parse-event-input.ts';
import { ruleReference } from '../../events/requests/rule-reference.ts';
import type { Operation } from '../../operation.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DisableRule.html */
export const disableRule: Operation = eventOperation({
  name: 'DisableRule',
  summary: 'Keeps a rule from choosing events.',
  handle({ aws, json, region }) {
    const { Name, EventBusName } = parseEventInput(ruleReference, json());
    aws.events.buses.getRule(region, Name, EventBusName).isEnabled = false;
    return {};
  },
});
