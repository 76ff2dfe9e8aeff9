import type { ContentBlock, Message, ToolConfiguration } from '@aws-sdk/client-bedrock-runtime';
import type { TokenUsage } from '../agents/completion.ts';
import { askModel } from '../model/ask-model.ts';
import type { ConverseClient } from '../model/converse-client.ts';
import type { AgentContext } from '../registry/agent-context.ts';
import type { AgentChoice } from './agent-choice.ts';
import { readChoices, sameChoice } from './read-choices.ts';
import { toToolConfig } from './to-tool-config.ts';

/** Among which agents a model chooses, and by what. */
export interface ChooseAgentsOptions {
  client: ConverseClient;
  modelId: string;
  /** The agents, which the model sees as tools. */
  agents: readonly AgentContext[];
  /** What the model is to do; nothing of what others wrote. */
  system: string;
  /** What others wrote, as delimited data. */
  prompt: string;
  signal?: AbortSignal | undefined;
}

/** What a model chose. */
export interface AgentChoices {
  /** Agents that there are, with inputs that fit their schemas; none twice with equal inputs. */
  choices: AgentChoice[];
  /** What it asked for besides, and could not mend when it was asked once more. */
  faults: string[];
  /** What it said beside its choices; of use where it chose nothing. */
  text: string;
  stopReason: string;
  usage: TokenUsage;
}

interface Answer {
  content: ContentBlock[];
  stopReason: string;
}

// #region choose-agents
/**
 * Lets a model choose agents by what they can do, and fill in what they must be told.
 *
 * A model that names an agent that isn't there, fills in what does not fit or calls twice for the same is told so and
 * asked once more. What it chose well is kept, whichever of the two times it did.
 *
 * @param options Among which agents, and by what.
 * @returns What it chose; an empty registry is not asked about.
 * @throws {ModelCallError} If the model could not be asked.
 */
export async function chooseAgents(options: ChooseAgentsOptions): Promise<AgentChoices> {
  const { agents, prompt } = options;
  const usage: TokenUsage = { modelCalls: 0, inputTokens: 0, outputTokens: 0 };
  if (agents.length === 0) return { choices: [], faults: [], text: '', stopReason: 'no_agents', usage };
  const toolConfig = toToolConfig(agents);
  const asking: Message = { role: 'user', content: [{ text: prompt }] };

  const first = await ask(options, [asking], toolConfig, usage);
  const read = readChoices(first.content, agents);
  if (read.faults.length + read.repeats.length === 0) return toChoices(first, read.choices, [], usage);

  const answering: Message = { role: 'user', content: read.results.map((toolResult) => ({ toolResult })) };
  const conversation = [asking, { role: 'assistant' as const, content: first.content }, answering];
  const second = await ask(options, conversation, toolConfig, usage);
  const again = readChoices(second.content, agents);
  const added = again.choices.filter((choice) => !read.choices.some((one) => sameChoice(one, choice)));
  // Whoever is told of a fault and falls silent has not mended it.
  const left = again.results.length > 0 ? again.faults : read.faults;
  return toChoices(second, [...read.choices, ...added], left, usage);
}
// #endregion choose-agents

async function ask(
  { client, modelId, system, signal }: ChooseAgentsOptions,
  messages: Message[],
  toolConfig: ToolConfiguration,
  usage: TokenUsage,
): Promise<Answer> {
  const inferenceConfig = { temperature: 0 };
  const request = { modelId, system: [{ text: system }], messages, toolConfig, inferenceConfig };
  const answer = await askModel(client, request, signal);
  usage.modelCalls++;
  usage.inputTokens += answer.usage?.inputTokens ?? 0;
  usage.outputTokens += answer.usage?.outputTokens ?? 0;
  return { content: answer.output?.message?.content ?? [], stopReason: answer.stopReason ?? 'unknown' };
}

function toChoices(
  { content, stopReason }: Answer,
  choices: AgentChoice[],
  faults: string[],
  usage: TokenUsage,
): AgentChoices {
  const text = content.flatMap((block) => block.text ?? []).join('\n');
  return { choices, faults, text, stopReason, usage };
}
