import type * as z from 'zod';
import { shown } from '../shown.ts';
import type { AgentContext } from './agent-context.ts';
import { registryDocument } from './registry-document.ts';
import { RegistryError } from './registry-error.ts';

/**
 * Checks what is to be the content of a configuration document.
 *
 * @throws {RegistryError} If it isn't right.
 */
export function checkRegistry(value: unknown): AgentContext[] {
  const result = registryDocument.safeParse(value, { reportInput: true });
  if (result.success) return result.data.agents;
  const problems = result.error.issues.map((issue) => problem(issue, value));
  throw new RegistryError(`Cannot read the registry as ${problems.join('; ')}`, { cause: result.error });
}

/** What would be right, and what is there instead. */
function problem({ path, message, input, ...issue }: z.core.$ZodIssue, document: unknown): string {
  const place = path.length === 0 ? 'the document' : path.join('.');
  if (issue.code === 'unrecognized_keys' && 'keys' in issue) {
    return `${place} must not have other fields: current value is ${shown(issue.keys)}`;
  }
  return `${place}${agentName(path, document)} ${message}: current value is ${shown(input)}`;
}

/** The name of the agent that a problem lies in, to find it by. */
function agentName([list, index, field]: readonly PropertyKey[], document: unknown): string {
  if (list !== 'agents' || typeof index !== 'number' || field === undefined || field === 'name') return '';
  const { agents } = document as { agents: { name?: unknown }[] };
  return ` (agents.${index} is ${shown(agents[index]?.name)})`;
}
