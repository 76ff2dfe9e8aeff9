import type { InputBlock, ToolChoice } from '../inference/generation-request.ts';
import type { AnthropicMessagesBody } from './anthropic-messages-schema.ts';
import type { NativeRequest } from './family-codec.ts';

type Block = AnthropicMessagesBody['messages'][number]['content'][number];
type ResultBlock = Extract<Block, { type: 'text' | 'image' }>;

/** Puts what Claude takes into the form that every API shares. */
export function toClaudeRequest(body: AnthropicMessagesBody): NativeRequest {
  const { max_tokens, messages, system = [], temperature, top_p, tool_choice, tools = [] } = body;
  return {
    system: system.map(({ text }) => text),
    messages: messages.map(({ role, content }) => ({ role, content: content.map(toInputBlock) })),
    tools: tools.map(({ name, description, input_schema }) => ({
      name,
      ...(description !== undefined && { description }),
      inputSchema: input_schema,
    })),
    toolChoice: toToolChoice(tool_choice),
    maxTokens: max_tokens,
    ...(temperature !== undefined && { temperature }),
    ...(top_p !== undefined && { topP: top_p }),
    stopSequences: body.stop_sequences ?? [],
  };
}

function toInputBlock(block: Block): InputBlock {
  switch (block.type) {
    case 'tool_use':
      return { toolUse: { toolUseId: block.id, name: block.name, input: block.input } };
    case 'tool_result':
      return {
        toolResult: {
          toolUseId: block.tool_use_id,
          ...(block.is_error !== undefined && { status: block.is_error ? 'error' : 'success' }),
          content: (block.content ?? []).map(toContent),
        },
      };
    default:
      return toContent(block);
  }
}

function toContent(block: ResultBlock): Pick<InputBlock, 'text' | 'image'> {
  if (block.type === 'text') return { text: block.text };
  const { media_type, data } = block.source;
  return { image: { format: media_type.replace('image/', ''), source: { bytes: data } } };
}

function toToolChoice(choice: AnthropicMessagesBody['tool_choice']): ToolChoice {
  if (choice?.type === 'any') return { type: 'any' };
  return choice?.type === 'tool' ? { type: 'tool', name: choice.name } : { type: 'auto' };
}
