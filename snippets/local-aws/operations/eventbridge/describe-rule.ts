import type { DescribeRuleResponse } from '@aws-sdk/client-eventbridge';
import { describeRule as describe } from '../../events/describe-rule.ts';
import { eventOperation } from '../../events/event-operation.ts';
import { parseEventInput } from '../../events/requests/parse-event-input.ts';
import { ruleReference } from '../../events/requests/rule-reference.ts';
import type { Operation } from '../../operation.ts';
import type { JsonRpc } from '../../wire/wire.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeRule.html */
export const describeRule: Operation = eventOperation({
  name: 'DescribeRule',
  summary: 'Tells of a rule: its pattern, its state and its bus.',
  handle({ aws, json, region }) {
    const { Name, EventBusName } = parseEventInput(ruleReference, json());
    const value: JsonRpc<DescribeRuleResponse> = {
      ...describe(aws.events.buses.getRule(region, Name, EventBusName)),
      CreatedBy: aws.accountId,
    };
    return value;
  },
});
