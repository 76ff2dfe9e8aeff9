import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import { Validations } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import type { Services } from './services.ts';
import type { WayIn } from './way-in.ts';

/** What findings of cdk-nag are about. */
export interface Found {
  services: Services;
  wayIn: WayIn;
  token: ISecret;
}

/**
 * Says why findings of cdk-nag are as they should be.
 *
 * @param found What they are about.
 */
export function acknowledgeFindings({ services, wayIn, token }: Found): void {
  for (const { taskDefinition } of services.all) {
    acknowledge(
      taskDefinition,
      'AwsSolutions-ECS2',
      'The variables are addresses and names; what is secret comes from Secrets Manager.',
    );
    acknowledge(
      taskDefinition.obtainExecutionRole(),
      'AwsSolutions-IAM5[Resource::*]',
      'ecr:GetAuthorizationToken has no resources that could be named.',
    );
  }
  acknowledge(
    wayIn.role,
    'AwsSolutions-IAM5[Resource::*]',
    'The channels of Session Manager have no resources that could be named.',
  );
  acknowledge(
    wayIn.instance,
    'AwsSolutions-EC29',
    'The host keeps nothing: it is replaced, and whoever is not connected misses nothing.',
  );
  acknowledge(
    token,
    'AwsSolutions-SMG4',
    'Both containers read the token when they start: a new one comes with a new deployment of both.',
  );
}

function acknowledge(construct: IConstruct, id: string, reason: string): void {
  Validations.of(construct).acknowledge({ id, reason });
}
