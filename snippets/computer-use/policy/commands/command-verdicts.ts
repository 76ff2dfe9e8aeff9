import { entry } from '../entry.ts';
import type { Decision } from '../policy-rules.ts';
import { readCommands } from './read-commands.ts';

/**
 * What rules say of a command line: of each program in it, and of what can't be seen.
 *
 * @param line What bash would be given.
 * @param rules By program; `*` for any other one.
 */
export function commandVerdicts(
  line: string,
  rules: Readonly<Record<string, Decision>>,
): { decision: Decision; what: string }[] {
  const { programs, doubt } = readCommands(line);
  const seen = programs.map((name) => ({
    decision: entry(rules, name) ?? entry(rules, '*') ?? 'ask',
    what: name === '>' ? 'writing to a file' : `the command ${name}`,
  }));
  if (doubt !== undefined)
    return [...seen, { decision: 'ask', what: `a command that may do more than can be seen, as ${doubt}` }];
  return seen;
}
