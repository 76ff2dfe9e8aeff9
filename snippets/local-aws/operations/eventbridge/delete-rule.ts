import { eventOperation } from '../../events/event-operation.ts';
import { parseEventInput } from '../../events/requests/parse-event-input.ts';
import { ruleReference } from '../../events/requests/rule-reference.ts';
import type { Operation } from '../../operation.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteRule.html */
export const deleteRule: Operation = eventOperation({
  name: 'DeleteRule',
  summary: 'Deletes a rule that has no targets any more.',
  handle({ aws, json, region }) {
    const { Name, EventBusName } = parseEventInput(ruleReference, json());
    aws.events.buses.deleteRule(region, Name, EventBusName);
    return {};
  },
});
