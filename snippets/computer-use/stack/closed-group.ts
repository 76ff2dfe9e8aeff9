import { type CfnSecurityGroup, type IVpc, SecurityGroup } from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';

/**
 * A security group that lets nothing in or out but by the rules that are added to it.
 *
 * EC2 adds a rule that lets everything out to a group that is created without one, and the rules of the CDK that name
 * other groups are created after it: so this one is born with a rule that leads nowhere.
 *
 * @param scope Whose group it is.
 * @param id Its id.
 * @param vpc The network.
 * @param description What is in it.
 * @returns The group.
 */
export function createClosedGroup(
  scope: Construct,
  id: string,
  vpc: IVpc,
  description: string,
): SecurityGroup {
  const group = new SecurityGroup(scope, id, {
    vpc,
    description,
    allowAllOutbound: false,
    disableInlineRules: true,
  });
  const nowhere = { CidrIp: '127.0.0.1/32', IpProtocol: 'icmp', FromPort: 0, ToPort: 0 };
  (group.node.defaultChild as CfnSecurityGroup).addPropertyOverride('SecurityGroupEgress', [nowhere]);
  return group;
}
