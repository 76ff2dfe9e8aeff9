import {
  type GatewayVpcEndpoint,
  GatewayVpcEndpointAwsService,
  type InterfaceVpcEndpoint,
  InterfaceVpcEndpointAwsService,
  type ISecurityGroup,
  type IVpc,
  Peer,
  Port,
  PrefixList,
} from 'aws-cdk-lib/aws-ec2';
import { AnyPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { createClosedGroup } from './closed-group.ts';
import { endpointLeave } from './endpoint-leave.ts';
import { isolated } from './network.ts';
import { ports } from './ports.ts';

/** What the endpoints are made of. */
export interface EndpointsProps {
  vpc: IVpc;
  /** The one agent that may be invoked. */
  agentAliasArn: string;
}

const pull = [
  'ecr:GetAuthorizationToken',
  'ecr:BatchCheckLayerAvailability',
  'ecr:GetDownloadUrlForLayer',
  'ecr:BatchGetImage',
];

const keepSession = [
  'ssmmessages:CreateControlChannel',
  'ssmmessages:CreateDataChannel',
  'ssmmessages:OpenControlChannel',
  'ssmmessages:OpenDataChannel',
];

/** The services of AWS that are reached from subnets that lead nowhere, each by those who need it. */
export class Endpoints extends Construct {
  readonly #vpc: IVpc;
  readonly #starting: ISecurityGroup;
  readonly #bedrock: ISecurityGroup;
  readonly #sessions: ISecurityGroup;
  readonly #s3: string;

  constructor(scope: Construct, id: string, { vpc, agentAliasArn }: EndpointsProps) {
    super(scope, id);
    this.#vpc = vpc;
    this.#starting = this.#group('Starting', 'Endpoints that every task needs to start');
    this.#bedrock = this.#group('Bedrock', 'Endpoint of agents');
    this.#sessions = this.#group('Sessions', 'Endpoints of Session Manager');
    const aws = InterfaceVpcEndpointAwsService;
    this.#add('Ecr', aws.ECR, this.#starting, endpointLeave(this, pull));
    this.#add('EcrDocker', aws.ECR_DOCKER, this.#starting, endpointLeave(this, pull));
    const write = ['logs:CreateLogStream', 'logs:PutLogEvents'];
    this.#add('Logs', aws.CLOUDWATCH_LOGS, this.#starting, endpointLeave(this, write));
    const read = ['secretsmanager:GetSecretValue', 'secretsmanager:DescribeSecret'];
    this.#add('Secrets', aws.SECRETS_MANAGER, this.#starting, endpointLeave(this, read));
    // bedrock-runtime and bedrock-agent have none: orchestration calls no model itself and changes no agent.
    const invoke = endpointLeave(this, ['bedrock:InvokeAgent'], [agentAliasArn]);
    this.#add('AgentRuntime', aws.BEDROCK_AGENT_RUNTIME, this.#bedrock, invoke);
    this.#add('Ssm', aws.SSM, this.#sessions, endpointLeave(this, ['ssm:UpdateInstanceInformation']));
    this.#add('SsmMessages', aws.SSM_MESSAGES, this.#sessions, endpointLeave(this, keepSession));
    this.#layers();
    const prefixListName = `com.amazonaws.${Stack.of(this).region}.s3`;
    this.#s3 = PrefixList.fromLookup(this, 'S3', { prefixListName }).prefixListId;
  }

  /** Lets a task's image be pulled, its secrets be read and its log be written: with Fargate by way of the task itself. */
  letStart(group: ISecurityGroup): void {
    this.#allow(group, this.#starting);
    group.addEgressRule(Peer.prefixList(this.#s3), Port.tcp(ports.https), 'Layers of images in S3');
  }

  /** Lets the agent be invoked. */
  letInvoke(group: ISecurityGroup): void {
    this.#allow(group, this.#bedrock);
  }

  /** Lets sessions be forwarded. */
  letForward(group: ISecurityGroup): void {
    this.#allow(group, this.#sessions);
  }

  #allow(group: ISecurityGroup, endpoints: ISecurityGroup): void {
    group.connections.allowTo(endpoints, Port.tcp(ports.https));
  }

  #group(id: string, description: string): ISecurityGroup {
    return createClosedGroup(this, id, this.#vpc, description);
  }

  #add(
    id: string,
    service: InterfaceVpcEndpointAwsService,
    group: ISecurityGroup,
    leave: PolicyStatement,
  ): InterfaceVpcEndpoint {
    const endpoint = this.#vpc.addInterfaceEndpoint(id, {
      service,
      subnets: isolated,
      securityGroups: [group],
      // Only who is named in its rules, and not the whole network.
      open: false,
    });
    endpoint.addToPolicy(leave);
    return endpoint;
  }

  /** The one bucket of AWS that holds the layers of all images; ECR signs the addresses in it itself. */
  #layers(): GatewayVpcEndpoint {
    const endpoint = this.#vpc.addGatewayEndpoint('Layers', {
      service: GatewayVpcEndpointAwsService.S3,
      subnets: [isolated],
    });
    const { partition, region } = Stack.of(this);
    const bucket = `arn:${partition}:s3:::prod-${region}-starport-layer-bucket/*`;
    endpoint.addToPolicy(
      new PolicyStatement({
        principals: [new AnyPrincipal()],
        actions: ['s3:GetObject'],
        resources: [bucket],
      }),
    );
    return endpoint;
  }
}
