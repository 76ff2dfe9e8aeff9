import type { Rule } from '@aws-sdk/client-eventbridge';
import type { EventRule } from './event-rule.ts';

/** A rule as answers tell of it. */
export function describeRule(rule: EventRule): Rule {
  return {
    Name: rule.name,
    Arn: rule.arn,
    EventPattern: rule.eventPattern,
    State: rule.isEnabled ? 'ENABLED' : 'DISABLED',
    Description: rule.description,
    RoleArn: rule.roleArn,
    EventBusName: rule.busName,
  };
}
