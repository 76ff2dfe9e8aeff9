import type { GeneratedBlock } from '../inference/generation.ts';
import { checkGenerationRequest } from '../validation/check-generation-request.ts';
import { anthropicMessagesSchema } from './anthropic-messages-schema.ts';
import { anthropicMessagesStream } from './anthropic-messages-stream.ts';
import { checkAnthropicMessages } from './check-anthropic-messages.ts';
import { claudeMessage } from './claude-message.ts';
import type { FamilyCodec } from './family-codec.ts';
import { parseClaudeBody } from './parse-claude-body.ts';
import { toClaudeRequest } from './to-claude-request.ts';

/** Anthropic Claude from version 3 on: the Messages API. */
export const anthropicMessages: FamilyCodec = {
  parse(body, model) {
    const parsed = parseClaudeBody(anthropicMessagesSchema, body);
    checkAnthropicMessages(parsed, model);
    const request = toClaudeRequest(parsed);
    checkGenerationRequest({ model, ...request });
    return parsed.tool_choice?.type === 'none' ? { ...request, tools: [] } : request;
  },

  encode({ blocks, usage, ...ending }, call) {
    return {
      ...claudeMessage(call, ending),
      content: blocks.map(toContent),
      usage: { input_tokens: usage.inputTokens, output_tokens: usage.outputTokens },
    };
  },

  startStream: anthropicMessagesStream,
};

function toContent(block: GeneratedBlock): object {
  switch (block.type) {
    case 'text':
      return { type: 'text', text: block.text };
    case 'reasoning':
      return { type: 'thinking', thinking: block.text, signature: '' };
    case 'toolUse':
      return { type: 'tool_use', id: block.toolUseId, name: block.name, input: block.input };
  }
}
