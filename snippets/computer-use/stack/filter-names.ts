import type { IVpc } from 'aws-cdk-lib/aws-ec2';
import {
  CfnFirewallDomainList,
  CfnFirewallRuleGroup,
  CfnFirewallRuleGroupAssociation,
} from 'aws-cdk-lib/aws-route53resolver';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/**
 * Lets a network resolve some names and no others.
 *
 * Without it, what cannot send a packet out could still ask the network's resolver for `secret.attacker.example`, and
 * no security group sees that.
 *
 * @param scope The network.
 * @param vpc Its VPC.
 * @param domains Domains that may be asked for, with all below them; AWS's own of the region are added.
 */
export function filterNames(scope: Construct, vpc: IVpc, domains: readonly string[]): void {
  const { region, urlSuffix } = Stack.of(scope);
  const ofAws = [`*.${region}.${urlSuffix}`, `*.${region}.compute.internal`];
  const allowed = new CfnFirewallDomainList(scope, 'AllowedNames', {
    domains: [...domains.flatMap((domain) => [domain, `*.${domain}`]), ...ofAws],
  });
  const all = new CfnFirewallDomainList(scope, 'AllNames', { domains: ['*'] });
  const rules = new CfnFirewallRuleGroup(scope, 'NameRules', {
    firewallRules: [
      // An allowed domain's own aliases may lead to a content network of another name.
      {
        priority: 100,
        action: 'ALLOW',
        firewallDomainListId: allowed.attrId,
        firewallDomainRedirectionAction: 'TRUST_REDIRECTION_DOMAIN',
      },
      { priority: 200, action: 'BLOCK', blockResponse: 'NXDOMAIN', firewallDomainListId: all.attrId },
    ],
  });
  new CfnFirewallRuleGroupAssociation(scope, 'NameFilter', {
    firewallRuleGroupId: rules.attrId,
    vpcId: vpc.vpcId,
    priority: 101,
  });
}
