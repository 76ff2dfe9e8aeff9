import type { PutRuleResponse } from '@aws-sdk/client-eventbridge';
import * as z from 'zod';
import { eventError } from '../../events/event-error.ts';
import { eventOperation } from '../../events/event-operation.ts';
import { eventBus, ruleName } from '../../events/requests/member-types.ts';
import { parseEventInput } from '../../events/requests/parse-event-input.ts';
import type { Operation } from '../../operation.ts';
import { optional } from '../../validation/optional.ts';
import type { JsonRpc } from '../../wire/wire.ts';

const input = z.object({
  Name: ruleName,
  ScheduleExpression: optional(z.string().max(256)),
  EventPattern: optional(z.string().max(4096)),
  State: optional(z.enum(['ENABLED', 'DISABLED', 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS'])),
  Description: optional(z.string().max(512)),
  RoleArn: optional(z.string().min(1).max(1600)),
  EventBusName: eventBus,
});

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html */
export const putRule: Operation = eventOperation({
  name: 'PutRule',
  summary: 'Makes or changes a rule, whose pattern chooses events of a bus.',
  handle({ aws, json, region }) {
    const { EventPattern, ScheduleExpression, EventBusName, ...rule } = parseEventInput(input, json());
    if (ScheduleExpression) {
      throw eventError(
        'ValidationException',
        'ScheduleExpression is not supported: the endpoint has no schedules.',
      );
    }
    if (!EventPattern) {
      throw eventError(
        'ValidationException',
        'Parameter(s) EventPattern or ScheduleExpression must be specified.',
      );
    }
    const put = aws.events.buses.putRule(region, { ...rule, EventPattern }, EventBusName);
    const value: JsonRpc<PutRuleResponse> = { RuleArn: put.arn };
    return value;
  },
});
