import type { IVpc, SecurityGroup, SubnetSelection } from 'aws-cdk-lib/aws-ec2';
import {
  AwsLogDriverMode,
  Capability,
  type CfnTaskDefinition,
  type ContainerImage,
  CpuArchitecture,
  FargatePlatformVersion,
  FargateService,
  FargateTaskDefinition,
  type ICluster,
  LinuxParameters,
  LogDrivers,
  OperatingSystemFamily,
  type Secret,
  TmpfsMountOption,
} from 'aws-cdk-lib/aws-ecs';
import { type IRole, type PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { DnsRecordType } from 'aws-cdk-lib/aws-servicediscovery';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { createClosedGroup } from './closed-group.ts';
import { createEncryptedLog } from './encrypted-log.ts';

/** What a service of one container is made of. */
export interface ContainerServiceProps {
  cluster: ICluster;
  vpc: IVpc;
  subnets: SubnetSelection;
  logKey: IKey;
  image: ContainerImage;
  /** The name that others find it by. */
  name: string;
  port: number;
  /** In units of 1/1024 of a virtual CPU. */
  cpu: number;
  memoryMiB: number;
  /** Folders that can be written, with their sizes in MiB; nothing else can, and memory is what they are in. */
  writable: Readonly<Record<string, number>>;
  /** How many run at the same time; one that must be alone ends before the next starts. */
  tasks: number;
  environment: Record<string, string>;
  secrets: Record<string, Secret>;
  /** What the container itself may do on AWS; without it, it has no role, and no credentials to steal. */
  leave?: PolicyStatement;
}

/** The user that the images' base gives every process; a number, as the host knows no names. */
const user = '1000:1000';

/** A Fargate service whose one container has little leave: no root, no capability, no disk, no way in from a console. */
export class ContainerService extends Construct {
  readonly service: FargateService;
  readonly taskDefinition: FargateTaskDefinition;
  readonly securityGroup: SecurityGroup;
  readonly log: LogGroup;

  constructor(scope: Construct, id: string, props: ContainerServiceProps) {
    super(scope, id);
    const { cluster, vpc, name, tasks } = props;
    this.securityGroup = createClosedGroup(this, 'Group', vpc, `Service ${name}`);
    this.log = createEncryptedLog(this, props.logKey);
    this.taskDefinition = this.#define(props);
    this.service = new FargateService(this, 'Service', {
      cluster,
      taskDefinition: this.taskDefinition,
      vpcSubnets: props.subnets,
      securityGroups: [this.securityGroup],
      assignPublicIp: false,
      enableExecuteCommand: false,
      desiredCount: tasks,
      minHealthyPercent: tasks === 1 ? 0 : 50,
      maxHealthyPercent: tasks === 1 ? 100 : 200,
      circuitBreaker: { rollback: true },
      platformVersion: FargatePlatformVersion.VERSION1_4,
      cloudMapOptions: { name, dnsRecordType: DnsRecordType.A, dnsTtl: Duration.seconds(10) },
    });
  }

  #define(props: ContainerServiceProps): FargateTaskDefinition {
    const { name, port, cpu, memoryMiB: memoryLimitMiB, image, environment, secrets, leave } = props;
    const definition = new FargateTaskDefinition(this, 'Task', {
      ...(!leave && { taskRole: this.#noRole() }),
      cpu,
      memoryLimitMiB,
      runtimePlatform: {
        cpuArchitecture: CpuArchitecture.X86_64,
        operatingSystemFamily: OperatingSystemFamily.LINUX,
      },
    });
    if (leave) definition.addToTaskRolePolicy(leave);
    else (definition.node.defaultChild as CfnTaskDefinition).addPropertyDeletionOverride('TaskRoleArn');
    definition.addContainer(name, {
      image,
      cpu,
      memoryLimitMiB,
      user,
      environment,
      secrets,
      readonlyRootFilesystem: true,
      privileged: false,
      linuxParameters: this.#restrict(props.writable),
      portMappings: [{ containerPort: port }],
      logging: LogDrivers.awsLogs({
        logGroup: this.log,
        streamPrefix: name,
        mode: AwsLogDriverMode.NON_BLOCKING,
      }),
      healthCheck: { command: ['CMD', 'node', '-e', isListening(port)], startPeriod: Duration.seconds(60) },
    });
    return definition;
  }

  /** The CDK gives every task a role; this one is in no template. */
  #noRole(): IRole {
    return Role.fromRoleName(this, 'NoRole', 'none', { mutable: false });
  }

  #restrict(writable: Readonly<Record<string, number>>): LinuxParameters {
    const parameters = new LinuxParameters(this, 'Linux', { initProcessEnabled: true });
    parameters.dropCapabilities(Capability.ALL);
    for (const [containerPath, size] of Object.entries(writable)) {
      const mountOptions = [TmpfsMountOption.NOSUID, TmpfsMountOption.NODEV, TmpfsMountOption.NOEXEC];
      parameters.addTmpfs({ containerPath, size, mountOptions });
    }
    return parameters;
  }
}

function isListening(port: number): string {
  return `require('net').connect(${port}).on('connect',()=>process.exit(0)).on('error',()=>process.exit(1))`;
}
