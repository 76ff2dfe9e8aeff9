import type { Stack } from 'aws-cdk-lib/core';

/** Each rule of cdk-nag that a stack does not keep somewhere, with the reasons that it gives for it. */
export function acknowledgedFindings(stack: Stack): Record<string, string[]> {
  const byRule: Record<string, string[]> = {};
  const acknowledged = stack.node
    .findAll()
    .flatMap(({ node }) => node.metadata)
    .filter(({ type }) => /acknowledged/i.test(type))
    .flatMap(({ data }) => Object.entries<string>(data));
  for (const [id, reason] of acknowledged) {
    const [, rule] = /(AwsSolutions-.*)/.exec(id) ?? [];
    // The CDK acknowledges some of CloudFormation's rules by itself.
    if (rule === undefined) continue;
    byRule[rule] = [...new Set([...(byRule[rule] ?? []), reason])];
  }
  return byRule;
}
