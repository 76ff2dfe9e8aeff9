import { actOf } from './acts/act-of.ts';
import { hostsOf } from './addresses/hosts-of.ts';
import { lookUpHost } from './addresses/look-up-host.ts';
import { commandVerdicts } from './commands/command-verdicts.ts';
import { entry } from './entry.ts';
import { isLooking } from './is-looking.ts';
import type { Policy, ProposedAction, Verdict } from './policy.ts';
import type { Decision, PolicyRules } from './policy-rules.ts';

const strictness: readonly Decision[] = ['deny', 'ask', 'allow'];

// #region create-policy
/**
 * Makes a policy of rules: an action is looked at from every side, and the strictest answer counts.
 *
 * What can't be understood for sure is asked about, so that a rule is never got round by unusual spelling.
 *
 * @param rules What may be done.
 *
 * @example
 * ```ts
 * import { createPolicy } from '@outcrop/snippets/computer-use';
 *
 * const policy = createPolicy({ tools: { bash: 'allow' }, commands: { ls: 'allow', rm: 'deny' } });
 * const verdict = policy({ action: { tool: 'bash', action: { command: 'ls | xargs rm' } } });
 * console.assert(verdict.verdict === 'ask');
 * ```
 */
export function createPolicy(rules: PolicyRules): Policy {
  return (proposed) => {
    const verdicts = [
      toolVerdict(rules, proposed),
      ...bashVerdicts(rules, proposed),
      ...domainVerdicts(rules, proposed),
      ...actVerdicts(rules, proposed),
    ];
    const strictest = strictness.find((one) => verdicts.some(({ verdict }) => verdict === one));
    return verdicts.find(({ verdict }) => verdict === strictest) ?? { verdict: 'allow' };
  };
}
// #endregion create-policy

function toolVerdict(
  { tools, functions, otherwise = 'ask' }: PolicyRules,
  { action }: ProposedAction,
): Verdict {
  if (action.tool !== 'function')
    return toVerdict(entry(tools, action.tool) ?? otherwise, `the tool ${action.tool}`);
  const decision = entry(functions, action.name) ?? entry(tools, 'function') ?? otherwise;
  return toVerdict(decision, `the function ${action.name}`);
}

function bashVerdicts({ commands = {} }: PolicyRules, { action }: ProposedAction): Verdict[] {
  if (action.tool !== 'bash' || !('command' in action.action)) return [];
  return commandVerdicts(action.action.command, commands).map(({ decision, what }) =>
    toVerdict(decision, what),
  );
}

function domainVerdicts(
  { domains = {}, otherwise = 'ask' }: PolicyRules,
  proposed: ProposedAction,
): Verdict[] {
  return hostsOf(proposed).map((host) =>
    toVerdict(
      lookUpHost(host, domains) ?? otherwise,
      host === '' ? 'an address without a host' : `the host ${host}`,
    ),
  );
}

function actVerdicts({ acts }: PolicyRules, proposed: ProposedAction): Verdict[] {
  if (isLooking(proposed.action)) return [];
  const act = actOf(proposed);
  return act ? [toVerdict(entry(acts, act) ?? 'ask', actNames[act](proposed.target?.name))] : [];
}

const actNames = {
  buying: (name?: string) => `what may be buying${on(name)}`,
  consenting: (name?: string) => `what may be consenting${on(name)}`,
  sending: (name?: string) => `what may be sending${on(name)}`,
  'signing in': (name?: string) => `what may be signing in${on(name)}`,
  deleting: (name?: string) => `what may be deleting${on(name)}`,
  unseen: () => 'a click on something of which nothing is known',
};

function on(name: string | undefined): string {
  return name ? `, on ${JSON.stringify(name)}` : '';
}

function toVerdict(decision: Decision, what: string): Verdict {
  if (decision === 'allow') return { verdict: 'allow' };
  return decision === 'deny'
    ? { verdict: 'deny', reason: `The policy denies ${what}.` }
    : { verdict: 'ask', reason: `The policy asks about ${what}.` };
}
