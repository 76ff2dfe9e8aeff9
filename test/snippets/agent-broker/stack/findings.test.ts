import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { AwsSolutionsChecks } from 'cdk-nag';
import { expect, test } from 'vitest';
import { acknowledgedFindings } from '../../../support/acknowledged-findings.ts';
import { exampleStack } from './example-stack.ts';

test('AgentBrokerStack has no finding of cdk-nag, and every one that is suppressed has its reason', () => {
  const stack = exampleStack();
  expect(new AwsSolutionsChecks().validateScope(stack).violations).toEqual([]);
  const acknowledged = acknowledgedFindings(stack);
  expect(Object.keys(acknowledged).sort()).toEqual(['AwsSolutions-IAM5[Resource::*]', 'AwsSolutions-SQS3']);
  for (const reason of Object.values(acknowledged).flat()) expect(reason.length, reason).toBeGreaterThan(20);
});

test('AgentBrokerStack with leave for everything would have a finding', () => {
  const stack = exampleStack();
  const role = stack.node.findAll().find(({ node }) => node.path.endsWith('Functions/Broker/Function'));
  if (!(role instanceof LambdaFunction)) throw new Error('no function');
  role.addToRolePolicy(new PolicyStatement({ actions: ['sqs:*'], resources: ['*'] }));
  expect(new AwsSolutionsChecks().validateScope(stack).violations).toMatchObject([
    {
      ruleName: 'AwsSolutions-IAM5[Action::sqs:*]',
      violatingResources: [{ constructPath: 'AgentBroker/Functions/Broker/Role/DefaultPolicy/Resource' }],
    },
  ]);
});
