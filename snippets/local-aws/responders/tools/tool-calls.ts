import type { GeneratedBlock } from '../../inference/generation.ts';
import type { GenerationRequest, InputTool } from '../../inference/generation-request.ts';
import type { ResponderContext } from '../../models/model.ts';
import type { Random } from '../../random.ts';
import { fittingTools } from './fitting-tools.ts';
import { asksForMissing, missingInput } from './missing-information.ts';
import { obeyedTool } from './obeyed-tool.ts';
import { type RequestFacts, requestFacts } from './request-facts.ts';
import { routedText } from './routed-text.ts';
import { type ToolInput, toolInput } from './tool-input.ts';
import { wantsEveryTool } from './wants-every-tool.ts';

const idLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Calls the tool that fits what the user said, or all that fit where the prompt wants every one.
 *
 * Arguments are filled with what the request says, and left out where it says nothing; if a tool is there to ask for what
 * is missing, it is called instead. The model's quality profile decides how often another tool is called, how often an argument is left out, and how often
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
  if (tools.length === 0) return [];
  const facts = requestFacts(routed.content);
  return withQuestions(
    tools.map((tool) => planOf(tool, facts)),
    request,
    facts,
  ).map((plan) => callOf(plan, request, facts, context));
}

/** A call to come. */
interface Plan {
  tool: InputTool;
  input: Record<string, unknown>;
}

function planOf(tool: InputTool, facts: RequestFacts): Plan & ToolInput {
  return { tool, ...toolInput(tool.inputSchema, facts) };
}

/** What isn't said is asked for, where a tool is there for it and none is prescribed. */
function withQuestions(
  plans: readonly (Plan & ToolInput)[],
  { tools, toolChoice }: GenerationRequest,
  facts: RequestFacts,
): readonly Plan[] {
  const missing = plans.flatMap((plan) => plan.missing);
  const asking = toolChoice.type === 'tool' || missing.length === 0 ? undefined : tools.find(asksForMissing);
  if (asking === undefined) return plans;
  const once = missing.filter(({ name }, index) => missing.findIndex((one) => one.name === name) === index);
  const complete = plans.filter((plan) => plan.missing.length === 0 && plan.tool !== asking);
  return [...complete, { tool: asking, input: missingInput(asking, once, facts) }];
}

function toolsFor({ tools, toolChoice }: GenerationRequest, content: string, every: boolean): InputTool[] {
  if (toolChoice.type === 'tool') return tools.filter(({ name }) => name === toolChoice.name);
  const fitting = fittingTools(tools, content).filter(
    (tool, _, all) => all.length === 1 || !asksForMissing(tool),
  );
  const called = every ? fitting : fitting.slice(0, 1);
  return called.length === 0 && toolChoice.type === 'any' ? tools.slice(0, 1) : called;
}

function callOf(
  plan: Plan,
  { tools, toolChoice }: GenerationRequest,
  facts: RequestFacts,
  { model, random }: ResponderContext,
): GeneratedBlock {
  const { picksWrongTool, namesUnknownTool, omitsArgument, breaksToolSchema } = model.quality;
  const others = toolChoice.type === 'tool' ? [] : tools.filter((tool) => tool !== plan.tool);
  const wrong = random() < picksWrongTool ? others[Math.floor(random() * others.length)] : undefined;
  const { tool, input } = wrong ? planOf(wrong, facts) : plan;
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
