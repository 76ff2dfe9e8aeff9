import { Template } from 'aws-cdk-lib/assertions';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { App } from 'aws-cdk-lib/core';
import { AwsSolutionsChecks } from 'cdk-nag';
import { expect, test } from 'vitest';
import { exampleStack } from './example-stack.ts';

test('AgentBrokerStack has no finding of cdk-nag, and every one that is suppressed has its reason', () => {
  const stack = exampleStack();
  expect(new AwsSolutionsChecks().validateScope(stack).violations).toEqual([]);
  const reasons = stack.node
    .findAll()
    .flatMap(({ node }) => node.metadata)
    .filter(({ type }) => /acknowledged/i.test(type))
    .flatMap(({ data }) => Object.entries<string>(data));
  expect(new Set(reasons.map(([rule]) => rule.replace(/^\w+::/, '')))).toEqual(
    new Set(['AwsSolutions-IAM5[Resource::*]', 'AwsSolutions-SQS3']),
  );
  for (const [rule, reason] of reasons) expect(reason.length, rule).toBeGreaterThan(20);
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

test("AgentBrokerStack passes CloudFormation's own validation of its template", () => {
  const context = { '@aws-cdk/core:validateAgainstDefaultRules': true };
  // It throws where a template is not valid.
  const app = new App({ analyticsReporting: false, treeMetadata: false, context });
  expect(Object.keys(Template.fromStack(exampleStack({}, app)).toJSON().Resources)).not.toEqual([]);
});
