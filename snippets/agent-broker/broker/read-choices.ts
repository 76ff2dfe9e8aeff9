import type { ContentBlock, ToolResultBlock } from '@aws-sdk/client-bedrock-runtime';
import { checkInput } from '../model/check-input.ts';
import type { AgentContext } from '../registry/agent-context.ts';
import type { AgentChoice } from './agent-choice.ts';

/** What an answer chose, and what was wrong with it. */
export interface ReadChoices {
  choices: AgentChoice[];
  /** Calls of agents that aren't there, and inputs that do not fit. */
  faults: string[];
  /** Calls that say what another one has said; nothing is lost with them. */
  repeats: string[];
  /** What is said to each of its calls. */
  results: ToolResultBlock[];
}

/**
 * Reads an answer's calls of tools as choices of agents.
 *
 * @param content The answer.
 * @param agents The agents that there are.
 * @returns What was chosen well and what was not, in the answer's order.
 */
export function readChoices(content: readonly ContentBlock[], agents: readonly AgentContext[]): ReadChoices {
  const read: ReadChoices = { choices: [], faults: [], repeats: [], results: [] };
  for (const { toolUse } of content) {
    if (!toolUse) continue;
    const { toolUseId, name = '' } = toolUse;
    const fault = readCall(name, toolUse.input, agents, read);
    const text = fault ?? 'Taken; do not call it again with this input.';
    read.results.push({ toolUseId, status: fault ? 'error' : 'success', content: [{ text }] });
  }
  return read;
}

function readCall(
  name: string,
  input: unknown,
  agents: readonly AgentContext[],
  { choices, faults, repeats }: ReadChoices,
): string | undefined {
  const agent = agents.find((one) => one.name === name);
  const checked = agent && checkInput(agent.inputSchema, input);
  if (!checked) return noted(faults, `There is no tool ${JSON.stringify(name.slice(0, 64))}.`);
  if ('fault' in checked) return noted(faults, `The input of ${name} does not fit: ${checked.fault}.`);
  const choice = { agent: name, input: checked.input };
  if (choices.some((one) => sameChoice(one, choice))) {
    return noted(repeats, `${name} was called twice with equal inputs.`);
  }
  choices.push(choice);
  return undefined;
}

function noted(list: string[], fault: string): string {
  list.push(fault);
  return fault;
}

/**
 * Tells whether two choices ask for the same.
 *
 * @param one A choice.
 * @param other Another.
 */
export function sameChoice(one: AgentChoice, other: AgentChoice): boolean {
  return one.agent === other.agent && canonical(one.input) === canonical(other.input);
}

/** Members in the order of their names, since a model may fill them in in any. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  );
}
