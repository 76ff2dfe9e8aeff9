import type { ContentBlock, Message, ToolConfiguration } from '@aws-sdk/client-bedrock-runtime';
import type { TaskMessage } from '../broker/task-message.ts';
import { askModel } from '../model/ask-model.ts';
import type { ConverseClient } from '../model/converse-client.ts';
import { inertJson } from '../model/inert-json.ts';
import type { Agent, AgentResult } from './agent.ts';
import type { AgentTool } from './agent-tool.ts';
import type { MissingInput, TokenUsage } from './completion.ts';
import { reportMissingTool } from './report-missing-tool.ts';
import { runToolCalls, type ToolRun } from './run-tool-calls.ts';

/** What an agent is that is a model with tools. */
export interface ModelAgentOptions {
  /** Its name in the registry. */
  name: string;
  client: ConverseClient;
  modelId: string;
  /** What it is for, and how it goes about it; nothing of what others wrote. */
  system: string;
  /** What its model can do beside reporting what is missing. */
  tools?: readonly AgentTool[];
  /** The agent's own format of a task, in which what others wrote stands as data. @default taskPrompt */
  toPrompt?: (task: TaskMessage) => string;
  /** How often the model is asked for one task at most. @default 8 */
  maxTurns?: number;
}

/**
 * Shows a task to an agent's model: its input and its context, as data in which no text can end the data.
 *
 * @param task The task.
 */
export function taskPrompt({ input, context }: TaskMessage): string {
  return `<task>\n${inertJson(context === undefined ? { input } : { input, context })}\n</task>`;
}

// #region model-agent
/**
 * Makes an agent that is a model with tools: it calls them until it has an answer, or reports what it would have to know.
 *
 * A completed task has the model's words as `text` and, as `runs`, what the tools gave: what was done does not hang on the
 * model's word for it.
 *
 * @param options What it is.
 */
export function modelAgent(options: ModelAgentOptions): Agent {
  const { name, client, modelId, tools = [], toPrompt = taskPrompt, maxTurns = 8 } = options;
  const system = [{ text: options.system }];
  // A report that does not fit is answered as any call is that does not.
  const allTools: AgentTool[] = [...tools, { ...reportMissingTool, run: async () => ({}) }];
  const toolConfig = toToolConfig(allTools);

  async function run(task: TaskMessage, signal?: AbortSignal): Promise<AgentResult> {
    const usage: TokenUsage = { modelCalls: 0, inputTokens: 0, outputTokens: 0 };
    const messages: Message[] = [{ role: 'user', content: [{ text: toPrompt(task) }] }];
    const runs: ToolRun[] = [];
    while (usage.modelCalls < maxTurns) {
      const answer = await askModel(client, { modelId, system, messages, toolConfig }, signal);
      usage.modelCalls++;
      usage.inputTokens += answer.usage?.inputTokens ?? 0;
      usage.outputTokens += answer.usage?.outputTokens ?? 0;
      const content = answer.output?.message?.content ?? [];
      if (answer.stopReason !== 'tool_use') return { ...toResult(content, answer.stopReason, runs), usage };
      const missing = reported(content);
      if (missing) return { status: 'incomplete', missing, result: { runs: runs.map(plain) }, usage };
      const ran = await runToolCalls(content, allTools, task, signal);
      runs.push(...ran.runs);
      messages.push({ role: 'assistant', content });
      messages.push({ role: 'user', content: ran.results.map((toolResult) => ({ toolResult })) });
    }
    return { status: 'failed', reason: `The model came to no end in ${maxTurns} turns.`, usage };
  }

  return { name, run };
}
// #endregion model-agent

function toToolConfig(tools: readonly AgentTool[]) {
  return {
    tools: tools.map(({ name, description, inputSchema }) => ({
      toolSpec: { name, description, inputSchema: { json: inputSchema } },
    })),
  } satisfies ToolConfiguration;
}

/** A model that knows that something is missing is not let go on with guesses: its other calls are not run. */
function reported(content: readonly ContentBlock[]): MissingInput[] | undefined {
  const call = content.find(({ toolUse }) => toolUse?.name === reportMissingTool.name)?.toolUse;
  return call && reportMissingTool.read(call.input);
}

function toResult(
  content: readonly ContentBlock[],
  stopReason: string | undefined,
  runs: readonly ToolRun[],
): AgentResult {
  if (stopReason !== 'end_turn' && stopReason !== 'stop_sequence') {
    return { status: 'failed', reason: `The model stopped with ${stopReason}.` };
  }
  const text = content.flatMap((block) => block.text ?? []).join('\n');
  return { status: 'completed', result: { text, runs: runs.map(plain) } };
}

function plain({ tool, result }: ToolRun) {
  return { tool, result };
}
