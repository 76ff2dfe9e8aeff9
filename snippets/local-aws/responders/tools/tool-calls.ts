import type { GeneratedBlock } from '../../inference/generation.ts';
import type { GenerationRequest, InputTool } from '../../inference/generation-request.ts';
import type { ResponderContext } from '../../models/model.ts';
import { fittingTools } from './fitting-tools.ts';
import { followUpCalls } from './follow-up-calls.ts';
import { madeCall } from './made-call.ts';
import { asksForMissing } from './missing-information.ts';
import { obeyedTool } from './obeyed-tool.ts';
import { draftCall, plannedCalls } from './planned-calls.ts';
import { requestFacts } from './request-facts.ts';
import { routedText } from './routed-text.ts';
import { toolTurns } from './tool-turns.ts';
import { wantsEveryTool } from './wants-every-tool.ts';

/**
 * Calls the tool that fits what the user said, or all that fit where the prompt wants every one; after results of tools,
 * what is to be tried again or comes next.
 *
 * Arguments are filled with what the request says, and left out where it says nothing; if a tool is there to ask for
 * what is missing, it is called instead. The model's quality profile decides how often another tool is called, how often
 * an argument is left out, and how often an order that stands in data is obeyed.
 *
 * @param request A request.
 * @param context The model and its random source.
 * @returns The calls; none if no tool fits and none must be called.
 */
export function toolCalls(request: GenerationRequest, context: ResponderContext): GeneratedBlock[] {
  const turns = toolTurns(request.messages);
  const routed = routedText({ system: request.system, messages: turns.before });
  const facts = requestFacts(routed.content, turns.given);
  if (turns.turns.length > 0 && request.toolChoice.type === 'auto') {
    return followUpCalls(request, turns, routed, facts).map((planned) =>
      madeCall(planned, request, facts, context),
    );
  }
  const obeyed = obeyedTool(request, routed.orders, context);
  const tools = obeyed ? [obeyed] : toolsFor(request, routed.content, wantsEveryTool(routed.instructions));
  const drafts = tools.map((tool) => draftCall(tool, facts));
  return plannedCalls(drafts, request, facts).map((planned) => madeCall(planned, request, facts, context));
}

function toolsFor({ tools, toolChoice }: GenerationRequest, content: string, every: boolean): InputTool[] {
  if (toolChoice.type === 'tool') return tools.filter(({ name }) => name === toolChoice.name);
  const fitting = fittingTools(tools, content).filter(
    (tool, _, all) => all.length === 1 || !asksForMissing(tool),
  );
  const called = every ? fitting : fitting.slice(0, 1);
  return called.length === 0 && toolChoice.type === 'any' ? tools.slice(0, 1) : called;
}
