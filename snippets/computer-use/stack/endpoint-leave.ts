import { AnyPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/**
 * What may pass an endpoint of the network: some actions of this account's own roles.
 *
 * Whoever brings keys of another account into the environment cannot carry anything out with them.
 *
 * @param scope A construct of the stack.
 * @param actions The actions.
 * @param resources ARNs of what they may be done to. @default all
 * @returns The statement, for the endpoint's policy.
 */
export function endpointLeave(scope: Construct, actions: string[], resources = ['*']): PolicyStatement {
  return new PolicyStatement({
    principals: [new AnyPrincipal()],
    actions,
    resources,
    conditions: { StringEquals: { 'aws:PrincipalAccount': Stack.of(scope).account } },
  });
}
