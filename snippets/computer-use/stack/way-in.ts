import {
  AmazonLinuxCpuType,
  BlockDeviceVolume,
  Instance,
  InstanceClass,
  InstanceSize,
  InstanceType,
  type IVpc,
  MachineImage,
  type SecurityGroup,
} from 'aws-cdk-lib/aws-ec2';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { createClosedGroup } from './closed-group.ts';
import { isolated } from './network.ts';

/** Where the host of sessions stands. */
export interface WayInProps {
  vpc: IVpc;
}

/**
 * The way in for people: a host through which Session Manager forwards a port of their machine to the page.
 *
 * IAM decides who may, CloudTrail records who did, and nothing listens: the host has no key, no open port and no
 * public address, and reaches the page alone.
 */
export class WayIn extends Construct {
  readonly instance: Instance;
  readonly role: Role;
  readonly securityGroup: SecurityGroup;

  constructor(scope: Construct, id: string, { vpc }: WayInProps) {
    super(scope, id);
    this.securityGroup = createClosedGroup(this, 'Group', vpc, 'Sessions of people who watch');
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('ec2.amazonaws.com') });
    this.role.addToPolicy(
      new PolicyStatement({
        actions: [
          'ssm:UpdateInstanceInformation',
          'ssmmessages:CreateControlChannel',
          'ssmmessages:CreateDataChannel',
          'ssmmessages:OpenControlChannel',
          'ssmmessages:OpenDataChannel',
        ],
        resources: ['*'],
      }),
    );
    this.instance = new Instance(this, 'Host', {
      vpc,
      vpcSubnets: isolated,
      role: this.role,
      securityGroup: this.securityGroup,
      instanceType: InstanceType.of(InstanceClass.T4G, InstanceSize.NANO),
      machineImage: MachineImage.latestAmazonLinux2023({ cpuType: AmazonLinuxCpuType.ARM_64 }),
      blockDevices: [{ deviceName: '/dev/xvda', volume: BlockDeviceVolume.ebs(8, { encrypted: true }) }],
      detailedMonitoring: true,
      requireImdsv2: true,
    });
  }
}
