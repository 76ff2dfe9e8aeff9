import type { GeneratedBlock } from '../../inference/generation.ts';
import type { GenerationRequest, InputTool } from '../../inference/generation-request.ts';
import type { ResponderContext } from '../../models/model.ts';
import type { Random } from '../../random.ts';
import { schemaInstance } from '../schema-instance.ts';
import { fittingTools } from './fitting-tools.ts';
import { obeyedTool } from './obeyed-tool.ts';
import { routedText } from './routed-text.ts';
import { wantsEveryTool } from './wants-every-tool.ts';

const idLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Calls the tool that fits what the user said, or all that fit where the prompt wants every one.
 *
 * The model's quality profile decides how often another tool is called, how often an argument is left out, and how often
 * an order that stands in data is obeyed.
 *
 * @param request A request.
 * @param context The model and its random source.
 * @returns The calls; none if no tool fits and none must be called.
 */
export function toolCalls(request: GenerationRequest, context: ResponderContext): GeneratedBlock[] {
  const routed = routedText(request);
  const obeyed = obeyedTool(request, routed.orders, context);
  const tools = obeyed ? [obeyed] : toolsFor(request, routed.content, wantsEveryTool(routed.instructions));
  return tools.map((tool) => callOf(tool, request, routed.content, context));
}

function toolsFor({ tools, toolChoice }: GenerationRequest, content: string, every: boolean): InputTool[] {
  if (toolChoice.type === 'tool') return tools.filter(({ name }) => name === toolChoice.name);
  const fitting = fittingTools(tools, content);
  const called = every ? fitting : fitting.slice(0, 1);
  return called.length === 0 && toolChoice.type === 'any' ? tools.slice(0, 1) : called;
}

function callOf(
  right: InputTool,
  { tools, toolChoice }: GenerationRequest,
  text: string,
  { model, random }: ResponderContext,
): GeneratedBlock {
  const { picksWrongTool, namesUnknownTool, omitsArgument, breaksToolSchema } = model.quality;
  const others = toolChoice.type === 'tool' ? [] : tools.filter((tool) => tool !== right);
  const errs = others.length > 0 && random() < picksWrongTool;
  const tool = (errs && others[Math.floor(random() * others.length)]) || right;
  const unknown = toolChoice.type !== 'tool' && random() < namesUnknownTool;
  const source = { text, random, omits: omitsArgument };
  const input = schemaInstance(requiredOnly(tool.inputSchema), source);
  return {
    type: 'toolUse',
    toolUseId: `tooluse_${Array.from({ length: 22 }, () => letter(random)).join('')}`,
    name: unknown ? unknownName(tool, tools) : tool.name,
    input: random() < breaksToolSchema ? misfit(input) : input,
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
function misfit(input: unknown): object {
  const entries = Object.entries(input ?? {}).map(([name, value]) => [name, [[value]]]);
  return Object.fromEntries(entries.length > 0 ? entries : [['input', [[]]]]);
}

/** What a caller doesn't require, a careful model doesn't invent. */
function requiredOnly(schema: Record<string, unknown>): Record<string, unknown> {
  const { properties, required } = schema;
  if (!Array.isArray(required) || typeof properties !== 'object' || properties === null) return schema;
  return {
    ...schema,
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => required.includes(name))),
  };
}

function letter(random: Random): string {
  return idLetters.charAt(Math.floor(random() * idLetters.length));
}
