import { FlowLogDestination, type IVpc, SubnetType, Vpc } from 'aws-cdk-lib/aws-ec2';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { createEncryptedLog } from './encrypted-log.ts';
import { filterNames } from './filter-names.ts';

/** What the network is made of. */
export interface NetworkProps {
  logKey: IKey;
  /** The name that the services' own names end in. */
  namespace: string;
  /** The domains that the environment may reach. */
  allowedDomains: readonly string[];
}

/** Subnets that lead nowhere, for the services. */
export const isolated = { subnetGroupName: 'isolated' };
/** Subnets that lead out through a NAT gateway, for the egress proxy alone. */
export const leadingOut = { subnetGroupName: 'leading-out' };

/**
 * A network over two Availability Zones. The services are in subnets without any route out; what may leave has to pass
 * the egress proxy, the one thing in subnets with a route, and only names that it may reach are resolved at all.
 */
export class Network extends Construct {
  readonly vpc: IVpc;

  constructor(scope: Construct, id: string, { logKey, namespace, allowedDomains }: NetworkProps) {
    super(scope, id);
    // Here and elsewhere: the classes of the CDK fit its interfaces but for properties that are `undefined`.
    this.vpc = new Vpc(this, 'Vpc', {
      maxAzs: 2,
      subnetConfiguration: [
        { name: isolated.subnetGroupName, subnetType: SubnetType.PRIVATE_ISOLATED, cidrMask: 24 },
        { name: leadingOut.subnetGroupName, subnetType: SubnetType.PRIVATE_WITH_EGRESS, cidrMask: 28 },
        // For the NAT gateways: nothing of ours has a public address.
        { name: 'nat', subnetType: SubnetType.PUBLIC, cidrMask: 28, mapPublicIpOnLaunch: false },
      ],
      flowLogs: {
        all: { destination: FlowLogDestination.toCloudWatchLogs(createEncryptedLog(this, logKey)) },
      },
    }) as IVpc;
    filterNames(this, this.vpc, [...allowedDomains, namespace]);
  }
}
