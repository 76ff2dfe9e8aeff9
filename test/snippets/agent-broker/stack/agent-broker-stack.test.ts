import { Match, Template } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { parseRegistry } from '../../../../snippets/agent-broker/registry/parse-registry.ts';
import { propertiesOf } from '../../../support/stack-template.ts';
import { anAgent, exampleStack } from './example-stack.ts';

const template = Template.fromStack(exampleStack());

test('AgentBrokerStack encrypts every queue with its key, and lets it be spoken to over TLS alone', () => {
  const queues = Object.entries(propertiesOf(template, 'AWS::SQS::Queue'));
  const policies = Object.values(propertiesOf(template, 'AWS::SQS::QueuePolicy'));
  const key = { 'Fn::GetAtt': [Object.keys(template.findResources('AWS::KMS::Key'))[0], 'Arn'] };
  expect(queues.length).toBeGreaterThan(0);
  for (const [name, { KmsMasterKeyId }] of queues) {
    expect(KmsMasterKeyId, name).toEqual(key);
    const policy = policies.find(({ Queues }) => Queues[0].Ref === name);
    expect(policy?.['PolicyDocument'].Statement, name).toContainEqual({
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: 'sqs:*',
      Resource: { 'Fn::GetAtt': [name, 'Arn'] },
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    });
  }
});

test('AgentBrokerStack gives every queue that a function reads dead letters, which outlive it', () => {
  const queues = propertiesOf(template, 'AWS::SQS::Queue');
  for (const { EventSourceArn } of Object.values(propertiesOf(template, 'AWS::Lambda::EventSourceMapping'))) {
    const name = EventSourceArn['Fn::GetAtt'][0];
    if (name.includes('DeadLetters')) continue;
    const { RedrivePolicy, MessageRetentionPeriod } = queues[name] ?? {};
    expect(RedrivePolicy?.maxReceiveCount, name).toBe(5);
    const dead = queues[RedrivePolicy.deadLetterTargetArn['Fn::GetAtt'][0]];
    expect(dead?.['MessageRetentionPeriod'], name).toBeGreaterThan(MessageRetentionPeriod);
  }
});

test('AgentBrokerStack hides messages six times as long as the function that reads them may take', () => {
  const functions = propertiesOf(template, 'AWS::Lambda::Function');
  const queues = propertiesOf(template, 'AWS::SQS::Queue');
  for (const { FunctionName, EventSourceArn } of Object.values(
    propertiesOf(template, 'AWS::Lambda::EventSourceMapping'),
  )) {
    const seconds = queues[EventSourceArn['Fn::GetAtt'][0]]?.['VisibilityTimeout'];
    expect(seconds).toBeGreaterThanOrEqual(6 * functions[FunctionName.Ref]?.['Timeout']);
  }
});

test('AgentBrokerStack has every mapping report which messages failed, with a bound on its concurrency', () => {
  template.allResourcesProperties('AWS::Lambda::EventSourceMapping', {
    FunctionResponseTypes: ['ReportBatchItemFailures'],
    ScalingConfig: { MaximumConcurrency: 10 },
  });
});

test('AgentBrokerStack runs every function on Node 24 and arm64, traced, with its log kept encrypted for 90 days', () => {
  template.allResourcesProperties('AWS::Lambda::Function', {
    Runtime: 'nodejs24.x',
    Architectures: ['arm64'],
    TracingConfig: { Mode: 'Active' },
    KmsKeyArn: Match.anyValue(),
    LoggingConfig: { LogFormat: 'JSON', LogGroup: Match.anyValue() },
  });
  template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 90, KmsKeyId: Match.anyValue() });
});

test('AgentBrokerStack lets the supervisor alone send to the queue that it reads', () => {
  const allowed = Object.entries(propertiesOf(template, 'AWS::Lambda::Function'))
    .filter(([, { RecursiveLoop }]) => RecursiveLoop === 'Allow')
    .map(([name]) => name.replace(/Function[0-9A-F]+$/, ''));
  expect(allowed).toEqual(['FunctionsSupervisor']);
});

test('AgentBrokerStack keeps its state through mistakes: restorable, protected and encrypted, old records expire', () => {
  template.hasResource('AWS::DynamoDB::Table', {
    DeletionPolicy: 'Retain',
    Properties: {
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      DeletionProtectionEnabled: true,
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: Match.anyValue() },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    },
  });
});

test('AgentBrokerStack archives every event of its bus for 30 days', () => {
  template.hasResourceProperties('AWS::Events::Archive', {
    EventPattern: { account: ['123456789012'] },
    RetentionDays: 30,
  });
});

test('AgentBrokerStack leads events to their queues in their envelopes, and keeps what cannot be delivered', () => {
  template.allResourcesProperties('AWS::Events::Rule', {
    Targets: [
      { InputPath: Match.absent(), Input: Match.absent(), DeadLetterConfig: { Arn: Match.anyValue() } },
    ],
  });
});

test('AgentBrokerStack writes a registry that parseRegistry() reads, each agent with its own queue', () => {
  const version = Object.values(propertiesOf(template, 'AWS::AppConfig::HostedConfigurationVersion'))[0];
  const parts: (string | { Ref: string })[] = version?.['Content']['Fn::Join'][1];
  const text = parts.map((part) => (typeof part === 'string' ? part : `https://sqs.example/${part.Ref}`));
  const agents = parseRegistry(text.join(''));
  expect(agents.map(({ name, ingress }) => [name, ingress.url.replace(/Queue[0-9A-F]{8}$/, '')])).toEqual([
    ['flights', 'https://sqs.example/Ingressflights'],
    ['hotels', 'https://sqs.example/Ingresshotels'],
    ['activities', 'https://sqs.example/Ingressactivities'],
    ['answers', 'https://sqs.example/Ingressanswers'],
    ['insurance', expect.stringContaining('/210987654321/insurance')],
  ]);
});

test('AgentBrokerStack watches every queue and function: dead letters, age, errors, throttles, events from end to end', () => {
  const alarms = Object.values(propertiesOf(template, 'AWS::CloudWatch::Alarm'));
  const count = (metric: RegExp) => alarms.filter(({ MetricName }) => metric.test(MetricName)).length;
  // Broker, supervisor and four ingresses; seven functions, as the bury function makes up for the fifth agent.
  expect(count(/^ApproximateAgeOfOldestMessage$/)).toBe(6);
  expect(count(/^ApproximateNumberOfMessagesVisible$/)).toBe(6 + 2);
  expect([count(/^Errors$/), count(/^Throttles$/), count(/^EventAge-/)]).toEqual([7, 7, 7]);
  // Dead letters are buried before the depth of their queues is seen.
  expect(count(/^Invocations$/)).toBe(1);
  for (const { AlarmActions } of alarms) expect(AlarmActions).toHaveLength(1);
});

test('AgentBrokerStack with one more agent changes the registry and the leave to send, and adds its queue and worker', () => {
  const few = Template.fromStack(exampleStack({ agents: [anAgent('a', http)], answersAgent: 'a' }));
  const more = Template.fromStack(
    exampleStack({ agents: [anAgent('a', http), anAgent('b', http)], answersAgent: 'a' }),
  );
  const [before, after] = [few, more].map((each) => each.toJSON().Resources as Record<string, unknown>);
  const changed = Object.keys(before ?? {}).filter(
    (name) => JSON.stringify(before?.[name]) !== JSON.stringify(after?.[name]),
  );
  expect(changed.map((name) => name.replace(/[0-9A-F]{8,}$/, '')).sort()).toEqual([
    'FunctionsBrokerRoleDefaultPolicy',
    'FunctionsBuryRoleDefaultPolicy',
    'FunctionsSupervisorRoleDefaultPolicy',
    'RegistryDocument',
  ]);
});

const http = { by: 'http', url: 'https://a.example/' } as const;

test.each(['broker', 'supervisor'] as const)(
  'AgentBrokerStack leads requests to the %s if told so',
  (taker) => {
    const rules = Object.values(
      propertiesOf(Template.fromStack(exampleStack({ requests: taker })), 'AWS::Events::Rule'),
    );
    const supervisor = rules.find(({ Targets }) => Targets[0].Arn['Fn::GetAtt'][0].includes('Supervisor'));
    expect(supervisor?.['EventPattern']['detail-type'].includes('request.received')).toBe(
      taker === 'supervisor',
    );
    const broker = rules.find(({ Targets }) => Targets[0].Arn['Fn::GetAtt'][0].includes('Broker'));
    expect(broker?.['EventPattern']['detail-type'][0]['anything-but'].includes('request.received')).toBe(
      taker === 'supervisor',
    );
  },
);
