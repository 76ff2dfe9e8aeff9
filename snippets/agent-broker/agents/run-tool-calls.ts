import type { ContentBlock, ToolResultBlock } from '@aws-sdk/client-bedrock-runtime';
import type { TaskMessage } from '../broker/task-message.ts';
import type { JsonObject } from '../json-object.ts';
import { checkInput } from '../model/check-input.ts';
import type { AgentTool } from './agent-tool.ts';

/** A tool that was run, and what it gave. */
export interface ToolRun {
  tool: string;
  result: JsonObject;
}

/**
 * Runs all calls of an answer at once. A call that cannot be run, or throws, is told to the model as an error.
 *
 * @param content The model's answer.
 * @param tools The tools that there are.
 * @param task The agent's task.
 * @param signal Ends the work early.
 * @returns A result for every call, all for the next message, and the runs that went well.
 * @throws {unknown} The signal's reason.
 */
export async function runToolCalls(
  content: readonly ContentBlock[],
  tools: readonly AgentTool[],
  task: TaskMessage,
  signal?: AbortSignal,
): Promise<{ results: ToolResultBlock[]; runs: ToolRun[] }> {
  const calls = content.flatMap(({ toolUse }) => toolUse ?? []);
  const outcomes = await Promise.all(
    calls.map(({ name = '', input }) =>
      runTool(
        tools.find((one) => one.name === name),
        name,
        input,
      ),
    ),
  );
  signal?.throwIfAborted();
  const results = calls.map(({ toolUseId }, index): ToolResultBlock => {
    const outcome = outcomes[index] ?? { fault: 'It was not run.' };
    return 'fault' in outcome
      ? { toolUseId, status: 'error', content: [{ text: outcome.fault }] }
      : { toolUseId, status: 'success', content: [{ json: outcome.result }] };
  });
  return { results, runs: outcomes.filter((outcome) => 'result' in outcome) };

  async function runTool(
    tool: AgentTool | undefined,
    name: string,
    input: unknown,
  ): Promise<ToolRun | { fault: string }> {
    if (!tool) return { fault: `There is no tool ${JSON.stringify(name.slice(0, 64))}.` };
    const checked = checkInput(tool.inputSchema, input);
    if ('fault' in checked) return { fault: `The input of ${name} does not fit: ${checked.fault}.` };
    try {
      return { tool: name, result: await tool.run(checked.input, task, signal) };
    } catch (error) {
      return { fault: `${name} failed: ${error instanceof Error ? error.message : error}` };
    }
  }
}
