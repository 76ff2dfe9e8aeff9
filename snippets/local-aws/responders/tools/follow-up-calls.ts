import type { GenerationRequest, InputTool } from '../../inference/generation-request.ts';
import { nameWords } from '../name-words.ts';
import { fittingTools } from './fitting-tools.ts';
import { asksForMissing } from './missing-information.ts';
import { draftCall, type PlannedCall, plannedCalls } from './planned-calls.ts';
import type { RequestFacts } from './request-facts.ts';
import type { RoutedText } from './routed-text.ts';
import type { ToolOutcome, ToolTurns } from './tool-turns.ts';

const unknownTool =
  /\b(?:unknown|no such|not an? (?:known )?|unregistered|unsupported|invalid) (?:tool|agent|function)|\b(?:tool|agent|function)\b[^.]{0,80}\b(?:not (?:found|there|known|registered)|unknown|does(?: not|n['’]t) exist)/i;

const sequence = /\b(?:then|afterwards|next|followed by|once)\b/i;

/**
 * What a model calls after results of tools: what failed, once more; else the tool that comes next, if there is one.
 *
 * A next tool fits the request, was not called, lacks nothing, and the prompt speaks of a sequence ("search, then
 * book"), its description names a tool that was called, or that tool had asked for what was missing. No failure is
 * tried again after a second one, and there are no more turns than tools, and one.
 *
 * @param request The request.
 * @param turns The turns of tools so far, one at least.
 * @param routed What is asked for.
 * @param facts What that and the results say.
 * @returns The calls; none if it is time to answer.
 */
export function followUpCalls(
  request: GenerationRequest,
  { turns }: ToolTurns,
  routed: RoutedText,
  facts: RequestFacts,
): readonly PlannedCall[] {
  const { tools } = request;
  if (turns.length > tools.length) return [];
  const called = new Set(turns.flat().map(({ call }) => call.name));
  const failed = turns.at(-1)?.filter(hasFailed) ?? [];
  const fitting = fittingTools(tools, routed.content).filter((tool) => !asksForMissing(tool));
  if (failed.length > 0) {
    if (turns.filter((turn) => turn.some(hasFailed)).length > 1) return [];
    const again = new Set(failed.flatMap((outcome) => retried(outcome, tools, fitting, called) ?? []));
    return plannedCalls(
      [...again].map((tool) => draftCall(tool, facts)),
      request,
      facts,
    );
  }
  const asked = tools.some((tool) => called.has(tool.name) && asksForMissing(tool));
  return tools
    .filter((tool) => !called.has(tool.name) && !asksForMissing(tool))
    .filter(
      (tool) =>
        follows(tool, called) || (fitting.includes(tool) && (asked || sequence.test(routed.instructions))),
    )
    .map((tool) => draftCall(tool, facts))
    .filter(({ missing, input }) => missing.length === 0 && Object.keys(input).length > 0)
    .slice(0, 1);
}

function hasFailed({ result }: ToolOutcome): boolean {
  return result.status === 'error';
}

/** The same tool, unless there is none of that name: then the best that was not called. */
function retried(
  { call, result }: ToolOutcome,
  tools: readonly InputTool[],
  fitting: readonly InputTool[],
  called: ReadonlySet<string>,
): InputTool | undefined {
  const same = tools.find(({ name }) => name === call.name);
  const said = result.content.map(({ text, json }) => text ?? JSON.stringify(json)).join(' ');
  if (same && !unknownTool.test(said)) return same;
  return fitting.find(({ name }) => !called.has(name));
}

/** "Books a flight that search_flights has found" follows `search_flights`. */
function follows({ description = '' }: InputTool, called: ReadonlySet<string>): boolean {
  const words = ` ${nameWords(description).join(' ')} `;
  return [...called].some(
    (name) => words.includes(` ${nameWords(name).join(' ')} `) && nameWords(name).length > 1,
  );
}
