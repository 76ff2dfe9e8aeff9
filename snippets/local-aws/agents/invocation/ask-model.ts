import type { Generation } from '../../inference/generation.ts';
import type { GenerationRequest, InputBlock, InputMessage } from '../../inference/generation-request.ts';
import { checkGenerationRequest } from '../../validation/check-generation-request.ts';
import type { AgentRun } from './agent-run.ts';
import { asAgentError } from './as-agent-error.ts';

/** AWS's bound on an answer of orchestration, in tokens. */
const longestAnswer = 2_048;

/**
 * What an agent's model is asked: the instruction, the conversation and the tools.
 *
 * @throws {ServiceError} ValidationException, if the model could not take it.
 */
export function agentRequest(
  { configuration, attributes, model, tools }: AgentRun,
  messages: readonly InputMessage[],
): GenerationRequest {
  const said = attributes && `Attributes of this turn: ${JSON.stringify(attributes)}`;
  const request: GenerationRequest = {
    model,
    system: [configuration.instruction, said].filter((text) => text !== undefined),
    messages: [...messages],
    tools: tools.map(({ tool }) => tool),
    toolChoice: { type: 'auto' },
    maxTokens: Math.min(longestAnswer, model.maxOutputTokens),
    temperature: 0,
    stopSequences: [],
  };
  checkGenerationRequest(request);
  return request;
}

/** @throws {ServiceError} In the terms of the runtime of agents. */
export async function askModel({ aws, signal }: AgentRun, request: GenerationRequest): Promise<Generation> {
  try {
    return await aws.inference.generate(request, signal);
  } catch (thrown) {
    throw asAgentError(thrown);
  }
}

/** An answer as it stands in the conversation from then on; what was reasoned is not told again. */
export function toMessage({ blocks }: Generation): InputMessage {
  const content = blocks.flatMap((block): InputBlock[] => {
    if (block.type === 'toolUse')
      return [{ toolUse: { toolUseId: block.toolUseId, name: block.name, input: block.input } }];
    return block.type === 'text' && block.text.trim() !== '' ? [{ text: block.text }] : [];
  });
  // A turn has to say something.
  return { role: 'assistant', content: content.length > 0 ? content : [{ text: '(no answer)' }] };
}
