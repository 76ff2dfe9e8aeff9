import type { GeneratedBlock } from '../inference/generation.ts';
import type { InputBlock, ToolChoice } from '../inference/generation-request.ts';
import { checkGenerationRequest } from '../validation/check-generation-request.ts';
import type { FamilyCodec, NativeRequest } from './family-codec.ts';
import { type NovaBody, novaSchema } from './nova-schema.ts';
import { novaStream } from './nova-stream.ts';
import { parseBody } from './parse-body.ts';

/** Amazon Nova: Converse's messages in a body of its own. */
export const nova: FamilyCodec = {
  parse(body, model) {
    const { messages, system = [], inferenceConfig = {}, toolConfig } = parseBody(novaSchema, body);
    const {
      temperature,
      topP = inferenceConfig.top_p,
      maxTokens = inferenceConfig.max_new_tokens,
    } = inferenceConfig;
    const request: NativeRequest = {
      system: system.map(({ text }) => text),
      messages: messages.map(({ role, content }) => ({ role, content: content as InputBlock[] })),
      tools: (toolConfig?.tools ?? []).map(({ toolSpec: { name, description, inputSchema } }) => ({
        name,
        ...(description !== undefined && { description }),
        inputSchema: inputSchema.json,
      })),
      toolChoice: toToolChoice(toolConfig),
      maxTokens: maxTokens ?? model.maxOutputTokens,
      ...(temperature !== undefined && { temperature }),
      ...(topP !== undefined && { topP }),
      stopSequences: inferenceConfig.stopSequences ?? [],
    };
    checkGenerationRequest({ model, ...request });
    return request;
  },

  encode({ blocks, stop, usage: { inputTokens, outputTokens } }) {
    return {
      output: { message: { content: blocks.map(toContent), role: 'assistant' } },
      stopReason: stop,
      usage: {
        inputTokens,
        outputTokens,
        totalTokens: inputTokens + outputTokens,
        cacheReadInputTokenCount: 0,
        cacheWriteInputTokenCount: 0,
      },
    };
  },

  startStream: novaStream,
};

function toToolChoice(toolConfig: NovaBody['toolConfig']): ToolChoice {
  const { any, tool } = toolConfig?.toolChoice ?? {};
  if (any) return { type: 'any' };
  return tool ? { type: 'tool', name: tool.name } : { type: 'auto' };
}

function toContent(block: GeneratedBlock): object {
  switch (block.type) {
    case 'text':
      return { text: block.text };
    case 'reasoning':
      return { reasoningContent: { reasoningText: { text: block.text } } };
    case 'toolUse':
      return { toolUse: { name: block.name, toolUseId: block.toolUseId, input: block.input } };
  }
}
