import { Validations } from 'aws-cdk-lib/core';
import type { EventFlow } from './event-flow.ts';
import type { QueueFunction } from './queue-function.ts';

/**
 * Says why findings of cdk-nag are as they should be.
 *
 * @param flow The flow of events.
 * @param functions All functions.
 */
export function acknowledgeFindings(flow: EventFlow, functions: readonly QueueFunction[]): void {
  for (const { node } of functions) {
    const role = node.findChild('Role');
    Validations.of(role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'xray:PutTraceSegments and xray:PutTelemetryRecords have no resources that could be named.',
    });
  }
  for (const queue of [flow.fallback, flow.undelivered]) {
    Validations.of(queue).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason:
        'People read this queue, and no function; nothing in it is ever given back, so nothing dies there.',
    });
  }
}
