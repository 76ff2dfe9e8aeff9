import type { GenerationRequest, InputTool } from '../../inference/generation-request.ts';
import { asksForMissing, missingInput } from './missing-information.ts';
import type { RequestFacts } from './request-facts.ts';
import { type ToolInput, toolInput } from './tool-input.ts';

/** A call to come. */
export interface PlannedCall {
  tool: InputTool;
  input: Record<string, unknown>;
}

/** A call to come, and what it lacks. */
export type CallDraft = PlannedCall & ToolInput;

/**
 * Drafts the call of a tool.
 *
 * @param tool The tool.
 * @param facts What its arguments are filled with.
 */
export function draftCall(tool: InputTool, facts: RequestFacts): CallDraft {
  return { tool, ...toolInput(tool.inputSchema, facts) };
}

/**
 * Settles which of the drafts are called: what isn't said is asked for, where a tool is there for it and none is
 * prescribed.
 *
 * @param drafts The drafts.
 * @param request The request.
 * @param facts What the request says.
 */
export function plannedCalls(
  drafts: readonly CallDraft[],
  { tools, toolChoice }: Pick<GenerationRequest, 'tools' | 'toolChoice'>,
  facts: RequestFacts,
): readonly PlannedCall[] {
  const missing = drafts.flatMap((draft) => draft.missing);
  const asking = toolChoice.type === 'tool' || missing.length === 0 ? undefined : tools.find(asksForMissing);
  if (asking === undefined) return drafts;
  const once = missing.filter(({ name }, index) => missing.findIndex((one) => one.name === name) === index);
  const complete = drafts.filter((draft) => draft.missing.length === 0 && draft.tool !== asking);
  return [...complete, { tool: asking, input: missingInput(asking, once, facts) }];
}
