import type { GeneratedBlock } from '../../inference/generation.ts';
import type { GenerationRequest, InputTool } from '../../inference/generation-request.ts';
import type { ResponderContext } from '../../models/model.ts';
import type { Random } from '../../random.ts';
import { draftCall, type PlannedCall } from './planned-calls.ts';
import type { RequestFacts } from './request-facts.ts';

const idLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Makes a call as its model makes it: with the errors of its quality profile.
 *
 * @param planned What a faultless model would call.
 * @param request The request.
 * @param facts What another tool's arguments are filled with.
 * @param context The model and its random source.
 */
export function madeCall(
  planned: PlannedCall,
  { tools, toolChoice }: GenerationRequest,
  facts: RequestFacts,
  { model, random }: ResponderContext,
): GeneratedBlock {
  const { picksWrongTool, namesUnknownTool, omitsArgument, breaksToolSchema } = model.quality;
  const others = toolChoice.type === 'tool' ? [] : tools.filter((tool) => tool !== planned.tool);
  const wrong = random() < picksWrongTool ? others[Math.floor(random() * others.length)] : undefined;
  const { tool, input } = wrong ? draftCall(wrong, facts) : planned;
  const unknown = toolChoice.type !== 'tool' && random() < namesUnknownTool;
  const kept = Object.fromEntries(Object.entries(input).filter(() => random() >= omitsArgument));
  return {
    type: 'toolUse',
    toolUseId: `tooluse_${Array.from({ length: 22 }, () => letter(random)).join('')}`,
    name: unknown ? unknownName(tool, tools) : tool.name,
    input: random() < breaksToolSchema ? misfit(kept) : kept,
  };
}

/** As models do: the name of a tool that might be there. */
function unknownName({ name }: InputTool, tools: readonly InputTool[]): string {
  const names = new Set(tools.map((tool) => tool.name));
  let unknown = `${name.slice(0, 50)}_v2`;
  while (names.has(unknown)) unknown = `${unknown.slice(0, 60)}_v2`;
  return unknown;
}

/** Each value within a list, which hardly any schema takes; a member where there is none. */
function misfit(input: object): object {
  const entries = Object.entries(input).map(([name, value]) => [name, [[value]]]);
  return Object.fromEntries(entries.length > 0 ? entries : [['input', [[]]]]);
}

function letter(random: Random): string {
  return idLetters.charAt(Math.floor(random() * idLetters.length));
}
