import { Match, Template } from 'aws-cdk-lib/assertions';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { AwsSolutionsChecks } from 'cdk-nag';
import { expect, test } from 'vitest';
import { ContainerService } from '../../../../snippets/computer-use/stack/container-service.ts';
import { acknowledgedFindings } from '../../../support/acknowledged-findings.ts';
import { propertiesOf, resourceName } from '../../../support/stack-template.ts';
import { exampleStack } from './example-stack.ts';

const stack = exampleStack();
const template = Template.fromStack(stack);

test('ComputerUseStack has no finding of cdk-nag, and every one that is acknowledged has its reason', () => {
  expect(new AwsSolutionsChecks().validateScope(stack).violations).toEqual([]);
  const acknowledged = acknowledgedFindings(stack);
  expect(Object.keys(acknowledged).sort()).toEqual([
    'AwsSolutions-EC29',
    'AwsSolutions-ECS2',
    'AwsSolutions-IAM5[Resource::*]',
    'AwsSolutions-SMG4',
  ]);
  for (const reason of Object.values(acknowledged).flat()) expect(reason.length, reason).toBeGreaterThan(20);
});

test('ComputerUseStack with leave for every agent would have a finding', () => {
  const wrong = exampleStack();
  const service = wrong.node.findAll().find(({ node }) => node.path.endsWith('Services/Orchestration'));
  if (!(service instanceof ContainerService)) throw new Error('no service');
  service.taskDefinition.addToTaskRolePolicy(
    new PolicyStatement({ actions: ['bedrock:*'], resources: ['*'] }),
  );
  expect(new AwsSolutionsChecks().validateScope(wrong).violations).toMatchObject([
    { ruleName: 'AwsSolutions-IAM5[Action::bedrock:*]' },
    { ruleName: 'AwsSolutions-IAM5[Resource::*]' },
  ]);
});

/** Who may open which port of whom, by the names of their groups. */
function waysBetween(type: 'Ingress' | 'Egress'): string[] {
  const other = type === 'Ingress' ? 'SourceSecurityGroupId' : 'DestinationSecurityGroupId';
  return Object.values(propertiesOf(template, `AWS::EC2::SecurityGroup${type}`))
    .filter((rule) => rule[other])
    .map((rule) => {
      expect(rule['IpProtocol']).toBe('tcp');
      expect(rule['FromPort']).toBe(rule['ToPort']);
      const [group, peer] = [rule['GroupId'], rule[other]].map((id) =>
        resourceName(id).replace(/^(Services|Endpoints)|Group$/g, ''),
      );
      const [from, to] = type === 'Ingress' ? [peer, group] : [group, peer];
      return `${from} > ${to}:${rule['ToPort']}`;
    })
    .sort();
}

const ways = [
  'Egress > Starting:443',
  'Environment > Egress:3128',
  'Environment > Starting:443',
  'Orchestration > Bedrock:443',
  'Orchestration > Environment:8080',
  'Orchestration > Starting:443',
  'WayIn > Orchestration:8081',
  'WayIn > Sessions:443',
];

test.each(['Ingress', 'Egress'] as const)('ComputerUseStack has these ways between groups, by %s', (type) => {
  expect(waysBetween(type)).toEqual(ways);
});

test('ComputerUseStack lets nothing in from addresses, and out to them from the egress proxy alone', () => {
  const inward = Object.values(propertiesOf(template, 'AWS::EC2::SecurityGroupIngress'));
  for (const rule of inward) expect(rule).not.toHaveProperty('CidrIp');
  const outward = Object.values(propertiesOf(template, 'AWS::EC2::SecurityGroupEgress'))
    .filter(({ CidrIp, CidrIpv6 }) => CidrIp ?? CidrIpv6)
    // The one address that is nowhere.
    .filter(({ CidrIp }) => CidrIp !== '255.255.255.255/32')
    .map(({ GroupId, CidrIp, ToPort }) => [resourceName(GroupId), CidrIp, ToPort]);
  expect(outward).toEqual([
    ['ServicesEgressGroup', '0.0.0.0/0', 80],
    ['ServicesEgressGroup', '0.0.0.0/0', 443],
  ]);
});

test('ComputerUseStack creates every group with a rule that leads nowhere, in place of the one that EC2 would add', () => {
  const groups = Object.values(propertiesOf(template, 'AWS::EC2::SecurityGroup'));
  expect(groups).toHaveLength(7);
  for (const group of groups) {
    expect(group['SecurityGroupIngress']).toBeUndefined();
    expect(group['SecurityGroupEgress']).toEqual([
      { CidrIp: '127.0.0.1/32', IpProtocol: 'icmp', FromPort: 0, ToPort: 0 },
    ]);
  }
});

test('ComputerUseStack leads no route out of the subnets of orchestration, environment and the way in', () => {
  const routes = Object.values(propertiesOf(template, 'AWS::EC2::Route')).map(({ RouteTableId }) =>
    resourceName(RouteTableId),
  );
  expect(routes.filter((name) => name.includes('isolated'))).toEqual([]);
  expect(routes).toHaveLength(4);
  const subnetsOf = (ids: unknown[]) => ids.map(resourceName).map((name) => name.replace(/Subnet.*/, ''));
  const placed = Object.values(propertiesOf(template, 'AWS::ECS::Service')).map(
    ({ NetworkConfiguration: { AwsvpcConfiguration } }) => {
      expect(AwsvpcConfiguration.AssignPublicIp).toBe('DISABLED');
      return subnetsOf(AwsvpcConfiguration.Subnets);
    },
  );
  const [isolated, leadingOut] = ['NetworkVpcisolated', 'NetworkVpcleadingout'];
  expect(placed).toEqual([
    [leadingOut, leadingOut],
    [isolated, isolated],
    [isolated, isolated],
  ]);
  const host = Object.values(propertiesOf(template, 'AWS::EC2::Instance'))[0];
  expect(subnetsOf([host?.['SubnetId']])).toEqual([isolated]);
  template.allResourcesProperties('AWS::EC2::Subnet', { MapPublicIpOnLaunch: false });
});

test('ComputerUseStack lets the network resolve the allowed domains, its own names and AWS, and no others', () => {
  const lists = Object.entries(propertiesOf(template, 'AWS::Route53Resolver::FirewallDomainList'));
  const domains = new Map(lists.map(([name, { Domains }]) => [name, Domains.map(resourceName)]));
  const rules = Object.values(propertiesOf(template, 'AWS::Route53Resolver::FirewallRuleGroup'))[0];
  const inOrder = rules?.['FirewallRules'].map(
    ({
      Action,
      FirewallDomainListId,
    }: {
      Action: string;
      FirewallDomainListId: { 'Fn::GetAtt': string[] };
    }) => [Action, domains.get(FirewallDomainListId['Fn::GetAtt'][0] ?? '')],
  );
  expect(inOrder).toEqual([
    [
      'ALLOW',
      [
        'example.org',
        '*.example.org',
        'docs.example.com',
        '*.docs.example.com',
        'computer-use.internal',
        '*.computer-use.internal',
        '*.us-west-2.AWS::URLSuffix',
        '*.us-west-2.compute.internal',
      ],
    ],
    ['BLOCK', ['*']],
  ]);
});

test('ComputerUseStack runs no container as root, with a capability, a disk to write, or a console', () => {
  template.allResourcesProperties('AWS::ECS::TaskDefinition', {
    NetworkMode: 'awsvpc',
    Cpu: Match.anyValue(),
    Memory: Match.anyValue(),
    ContainerDefinitions: [
      Match.objectLike({
        User: '1000:1000',
        Privileged: false,
        ReadonlyRootFilesystem: true,
        LinuxParameters: Match.objectLike({ Capabilities: { Drop: ['ALL'] } }),
        MountPoints: Match.absent(),
        Cpu: Match.anyValue(),
        Memory: Match.anyValue(),
        LogConfiguration: Match.objectLike({ LogDriver: 'awslogs' }),
        HealthCheck: Match.anyValue(),
      }),
    ],
  });
  template.allResourcesProperties('AWS::ECS::Service', { EnableExecuteCommand: false });
});

test('ComputerUseStack keeps what containers write in memory that fits into their own, and runs nothing from it', () => {
  for (const { ContainerDefinitions } of Object.values(propertiesOf(template, 'AWS::ECS::TaskDefinition'))) {
    const [{ Memory, LinuxParameters }] = ContainerDefinitions;
    const mounts: { Size: number; MountOptions: string[] }[] = LinuxParameters.Tmpfs ?? [];
    expect(mounts.reduce((sum, { Size }) => sum + Size, 0)).toBeLessThanOrEqual(Memory / 2);
    for (const { MountOptions } of mounts) expect(MountOptions).toEqual(['nosuid', 'nodev', 'noexec']);
  }
});

test('ComputerUseStack never has two environments that answer to one name', () => {
  const services = propertiesOf(template, 'AWS::ECS::Service');
  const environment = Object.entries(services).find(([name]) => name.startsWith('ServicesEnvironment'))?.[1];
  expect(environment).toMatchObject({
    DesiredCount: 1,
    DeploymentConfiguration: { MaximumPercent: 100, MinimumHealthyPercent: 0 },
  });
  const names = Object.values(propertiesOf(template, 'AWS::ServiceDiscovery::Service'));
  expect(names.map(({ Name }) => Name).sort()).toEqual(['egress', 'environment', 'orchestration']);
});

test('ComputerUseStack gives the token as a secret to the two that use it, and never as a variable', () => {
  const containers = Object.values(propertiesOf(template, 'AWS::ECS::TaskDefinition')).map(
    ({ ContainerDefinitions }) => ContainerDefinitions[0],
  );
  expect(
    Object.fromEntries(
      containers.map(({ Name, Secrets, Environment }) => [
        Name,
        [Secrets?.map((each: { Name: string }) => each.Name), Environment.map(variableName)],
      ]),
    ),
  ).toEqual({
    egress: [undefined, ['PORT', 'ALLOWED_DOMAINS']],
    environment: [['ENVIRONMENT_TOKEN'], ['PORT', 'EGRESS_PROXY']],
    orchestration: [['ENVIRONMENT_TOKEN'], ['PORT', 'AGENT_ID', 'AGENT_ALIAS_ID', 'ENVIRONMENT_URL']],
  });
});

function variableName({ Name }: { Name: string }): string {
  return Name;
}

test('ComputerUseStack encrypts logs, the storage of tasks, the token and alarms with keys of its own that turn', () => {
  template.resourceCountIs('AWS::KMS::Key', 2);
  template.allResourcesProperties('AWS::KMS::Key', { EnableKeyRotation: true });
  template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 90, KmsKeyId: Match.anyValue() });
  template.allResourcesProperties('AWS::SecretsManager::Secret', { KmsKeyId: Match.anyValue() });
  template.allResourcesProperties('AWS::SNS::Topic', { KmsMasterKeyId: Match.anyValue() });
  template.hasResourceProperties('AWS::ECS::Cluster', {
    Configuration: { ManagedStorageConfiguration: { FargateEphemeralStorageKmsKeyId: Match.anyValue() } },
  });
});

test('ComputerUseStack tells somebody when a service is gone, or too full', () => {
  const alarms = Object.values(propertiesOf(template, 'AWS::CloudWatch::Alarm'));
  const count = (metric: string) => alarms.filter(({ MetricName }) => MetricName === metric).length;
  expect(['RunningTaskCount', 'MemoryUtilization', 'CPUUtilization'].map(count)).toEqual([3, 3, 3]);
  for (const { AlarmActions, TreatMissingData } of alarms) {
    expect(AlarmActions).toHaveLength(1);
    expect(TreatMissingData).toBe('breaching');
  }
});
