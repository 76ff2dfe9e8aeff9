import { Template } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import {
  allowedActions,
  propertiesOf,
  resourceName,
  type Statement,
} from '../../../support/stack-template.ts';
import { exampleStack } from './example-stack.ts';

const template = Template.fromStack(exampleStack());
const agentAlias = 'arn:aws:bedrock:us-west-2:123456789012:agent-alias/AGENT12345/ALIAS12345';

/** What each role may do, by the name of its policy. */
const byRole = Object.fromEntries(
  Object.entries(propertiesOf(template, 'AWS::IAM::Policy')).map(([name, { PolicyDocument }]) => [
    name.replace(/RoleDefaultPolicy[0-9A-F]{8}$/, ''),
    allowedActions(PolicyDocument.Statement),
  ]),
);

function starting(name: string, log: string): Record<string, string[]> {
  const repository = [`arn:aws:ecr:us-west-2:123456789012:repository/${name}`];
  return {
    'ecr:GetAuthorizationToken': ['*'],
    'ecr:BatchCheckLayerAvailability': repository,
    'ecr:GetDownloadUrlForLayer': repository,
    'ecr:BatchGetImage': repository,
    'logs:CreateLogStream': [log],
    'logs:PutLogEvents': [log],
  };
}

const readToken = {
  'secretsmanager:GetSecretValue': ['EnvironmentToken'],
  'secretsmanager:DescribeSecret': ['EnvironmentToken'],
};

test('ComputerUseStack allows each role what it does, and nothing more', () => {
  expect(byRole).toEqual({
    ServicesOrchestrationTaskTask: { 'bedrock:InvokeAgent': [agentAlias] },
    ServicesOrchestrationTaskExecution: {
      ...starting('orchestration', 'ServicesOrchestrationLog'),
      ...readToken,
    },
    ServicesEnvironmentTaskExecution: { ...starting('environment', 'ServicesEnvironmentLog'), ...readToken },
    ServicesEgressTaskExecution: starting('egress', 'ServicesEgressLog'),
    WayIn: {
      'ssm:UpdateInstanceInformation': ['*'],
      'ssmmessages:CreateControlChannel': ['*'],
      'ssmmessages:CreateDataChannel': ['*'],
      'ssmmessages:OpenControlChannel': ['*'],
      'ssmmessages:OpenDataChannel': ['*'],
    },
    NetworkVpcallIAM: {
      'logs:CreateLogStream': ['NetworkLog'],
      'logs:PutLogEvents': ['NetworkLog'],
      'logs:DescribeLogStreams': ['NetworkLog'],
    },
  });
  for (const { ManagedPolicyArns } of Object.values(propertiesOf(template, 'AWS::IAM::Role'))) {
    expect(ManagedPolicyArns).toBeUndefined();
  }
});

test('ComputerUseStack gives credentials to orchestration alone: the others have no role that could be taken', () => {
  const withRole = Object.entries(propertiesOf(template, 'AWS::ECS::TaskDefinition'))
    .filter(([, { TaskRoleArn }]) => TaskRoleArn)
    .map(([name]) => name.replace(/Task[0-9A-F]{8}$/, ''));
  expect(withRole).toEqual(['ServicesOrchestration']);
});

test('ComputerUseStack lets endpoints pass named actions of its own account, and no others', () => {
  const pull = [
    'GetAuthorizationToken',
    'BatchCheckLayerAvailability',
    'GetDownloadUrlForLayer',
    'BatchGetImage',
  ];
  const channels = ['CreateControlChannel', 'CreateDataChannel', 'OpenControlChannel', 'OpenDataChannel'];
  const passed = Object.values(propertiesOf(template, 'AWS::EC2::VPCEndpoint')).map(
    ({ ServiceName, VpcEndpointType, PolicyDocument }) => {
      const service = resourceName(ServiceName).replace(/^com\.amazonaws\.(us-west-2|AWS::Region)\./, '');
      const statements: Statement[] = PolicyDocument.Statement;
      if (VpcEndpointType === 'Interface') {
        for (const { Condition } of statements) {
          expect(Condition).toEqual({ StringEquals: { 'aws:PrincipalAccount': '123456789012' } });
        }
      }
      return [service, allowedActions(statements)];
    },
  );
  expect(Object.fromEntries(passed)).toEqual({
    'ecr.api': onAll(pull.map((action) => `ecr:${action}`)),
    'ecr.dkr': onAll(pull.map((action) => `ecr:${action}`)),
    logs: onAll(['logs:CreateLogStream', 'logs:PutLogEvents']),
    secretsmanager: onAll(['secretsmanager:GetSecretValue', 'secretsmanager:DescribeSecret']),
    'bedrock-agent-runtime': { 'bedrock:InvokeAgent': [agentAlias] },
    ssm: onAll(['ssm:UpdateInstanceInformation']),
    ssmmessages: onAll(channels.map((action) => `ssmmessages:${action}`)),
    s3: { 's3:GetObject': ['arn:aws:s3:::prod-us-west-2-starport-layer-bucket/*'] },
  });
});

function onAll(actions: string[]): Record<string, string[]> {
  return Object.fromEntries(actions.map((action) => [action, ['*']]));
}
