import { Template } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { allowedActions, propertiesOf, type Statement } from '../../../support/stack-template.ts';
import { exampleStack } from './example-stack.ts';

const template = Template.fromStack(exampleStack());

/** What the function of this name may do, by its policy. */
function statementsOf(name: string): Statement[] {
  const policies = propertiesOf(template, 'AWS::IAM::Policy');
  const found = Object.keys(policies).filter((key) => key.startsWith(`Functions${name}RoleDefaultPolicy`));
  expect(found).toHaveLength(1);
  return policies[found[0] ?? '']?.['PolicyDocument'].Statement;
}

const ofEveryFunction = {
  'logs:CreateLogStream': expect.any(Array),
  'logs:PutLogEvents': expect.any(Array),
  'xray:PutTraceSegments': ['*'],
  'xray:PutTelemetryRecords': ['*'],
  'events:PutEvents': ['EventsBus'],
  'dynamodb:GetItem': ['State'],
  'dynamodb:PutItem': ['State'],
  ...onAll(
    ['Decrypt', 'DescribeKey', 'Encrypt', 'GenerateDataKey', 'ReEncryptFrom', 'ReEncryptTo'].map(
      (action) => `kms:${action}`,
    ),
    ['Key'],
  ),
};

function onAll(actions: string[], resources: string[]): Record<string, string[]> {
  return Object.fromEntries(actions.map((action) => [action, resources]));
}

function reading(...queues: string[]): Record<string, string[]> {
  return onAll(
    ['ReceiveMessage', 'ChangeMessageVisibility', 'GetQueueUrl', 'DeleteMessage', 'GetQueueAttributes'].map(
      (action) => `sqs:${action}`,
    ),
    queues,
  );
}

const registry = [
  'arn:aws:appconfig:ap-southeast-2:123456789012:application/RegistryApplication/environment/RegistryEnvironment/configuration/RegistryDocumentConfigurationProfile',
];
const readRegistry = {
  'appconfig:StartConfigurationSession': registry,
  'appconfig:GetLatestConfiguration': registry,
};
const ingresses = [
  'IngressflightsQueue',
  'IngresshotelsQueue',
  'IngressactivitiesQueue',
  'IngressanswersQueue',
  'arn:aws:sqs:ap-southeast-2:210987654321:insurance',
];
const model = (id: string, region = 'ap-southeast-2') => `arn:aws:bedrock:${region}::foundation-model/${id}`;

test.each([
  [
    'Broker',
    {
      ...reading('EventsBrokerQueue'),
      ...readRegistry,
      'bedrock:InvokeModel': [model('amazon.nova-lite-v1:0')],
      'sqs:SendMessage': ingresses,
    },
  ],
  [
    'Supervisor',
    {
      ...reading('EventsSupervisorQueue'),
      ...readRegistry,
      'bedrock:InvokeModel': [model('amazon.nova-pro-v1:0')],
      'sqs:SendMessage': [...ingresses, 'EventsSupervisorQueue'],
    },
  ],
  [
    'Workerflights',
    {
      ...reading('IngressflightsQueue'),
      'bedrock:InvokeModel': [
        'arn:aws:bedrock:ap-southeast-2:123456789012:inference-profile/apac.amazon.nova-lite-v1:0',
        model('amazon.nova-lite-v1:0'),
        model('amazon.nova-lite-v1:0', 'ap-northeast-1'),
      ],
    },
  ],
  [
    'Workerhotels',
    {
      ...reading('IngresshotelsQueue'),
      'bedrock:InvokeAgent': [
        'arn:aws:bedrock:ap-southeast-2:123456789012:agent-alias/AGENT12345/ALIAS12345',
      ],
    },
  ],
  ['Workeractivities', reading('IngressactivitiesQueue')],
  [
    'Workeranswers',
    { ...reading('IngressanswersQueue'), 'bedrock:InvokeModel': [model('amazon.nova-micro-v1:0')] },
  ],
  [
    'Bury',
    {
      ...reading(
        'EventsBrokerDeadLetters',
        'EventsSupervisorDeadLetters',
        'IngressflightsDeadLetters',
        'IngresshotelsDeadLetters',
        'IngressactivitiesDeadLetters',
        'IngressanswersDeadLetters',
      ),
      'dynamodb:UpdateItem': ['State'],
      'dynamodb:DeleteItem': ['State'],
    },
  ],
])('AgentBrokerStack allows the function %s what it does, and nothing more', (name, own) => {
  expect(allowedActions(statementsOf(name))).toEqual({ ...ofEveryFunction, ...own });
});

test('AgentBrokerStack has a policy for each of its functions, and no other', () => {
  const policies = Object.keys(propertiesOf(template, 'AWS::IAM::Policy'));
  expect(policies).toHaveLength(Object.keys(propertiesOf(template, 'AWS::Lambda::Function')).length);
  for (const { ManagedPolicyArns } of Object.values(propertiesOf(template, 'AWS::IAM::Role'))) {
    expect(ManagedPolicyArns).toBeUndefined();
  }
});

test('AgentBrokerStack allows no action "*", and no resource "*" but to X-Ray, which has no resources', () => {
  for (const [name, { PolicyDocument }] of Object.entries(propertiesOf(template, 'AWS::IAM::Policy'))) {
    for (const { Action, Resource } of PolicyDocument.Statement as Statement[]) {
      const actions = [Action].flat();
      expect(actions.join(), name).not.toContain('*');
      if ([Resource].flat().includes('*')) {
        expect(actions, name).toEqual(['xray:PutTraceSegments', 'xray:PutTelemetryRecords']);
      }
    }
  }
});

test("AgentBrokerStack lets services use its key for this account's own alone, and its account manage it", () => {
  const statements = Object.values(propertiesOf(template, 'AWS::KMS::Key'))[0]?.['KeyPolicy'].Statement;
  expect(statements.length).toBeGreaterThan(1);
  for (const { Principal, Action, Condition } of statements) {
    if (Action === 'kms:*') {
      // Without it nobody could change the key's policy any more.
      expect(JSON.stringify(Principal)).toContain(':iam::123456789012:root');
    } else if (Action !== 'kms:DescribeKey') {
      expect(JSON.stringify(Condition)).toContain('123456789012');
    }
  }
});
