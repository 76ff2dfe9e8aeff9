import type { GenerationRequest, InputBlock, InputMessage } from '../inference/generation-request.ts';
import { ServiceError } from '../service-error.ts';
import { documentText } from './document-text.ts';

type ChatMessage = { role: 'assistant' | 'system' | 'tool' | 'user' } & Record<string, unknown>;
type ToolResult = NonNullable<InputBlock['toolResult']>;
type Image = NonNullable<InputBlock['image']>;

/** Puts a conversation into the messages of OpenAI's chat completions. */
export function toChatMessages({
  system,
  messages,
}: Pick<GenerationRequest, 'system' | 'messages'>): ChatMessage[] {
  const said = messages.flatMap((message) =>
    message.role === 'assistant' ? assistantMessage(message) : userMessages(message),
  );
  return system.length > 0 ? [{ role: 'system', content: system.join('\n\n') }, ...said] : said;
}

/** What it reasoned is not told to it again; servers differ on how. */
function assistantMessage({ content }: InputMessage): ChatMessage {
  const text = content.map((block) => block.text ?? '').join('');
  const calls = content.flatMap(({ toolUse }) =>
    toolUse
      ? {
          id: toolUse.toolUseId,
          type: 'function',
          function: { name: toolUse.name, arguments: JSON.stringify(toolUse.input ?? {}) },
        }
      : [],
  );
  if (calls.length === 0) return { role: 'assistant', content: text };
  return { role: 'assistant', content: text === '' ? null : text, tool_calls: calls };
}

/** Tool results are messages of their own, right behind the calls; what else was said comes after them. */
function userMessages({ content }: InputMessage): ChatMessage[] {
  const results = content.flatMap(({ toolResult }) => toolResult ?? []);
  const parts = [...results.flatMap(picturesOf), ...content.flatMap(partsOf)];
  const messages: ChatMessage[] = results.map((result) => ({
    role: 'tool',
    tool_call_id: result.toolUseId,
    content: resultText(result),
  }));
  const [first, ...others] = parts;
  if (!first) return messages;
  const said = others.length === 0 && 'text' in first ? first.text : parts;
  return [...messages, { role: 'user', content: said }];
}

function resultText({ content, status }: ToolResult): string {
  const text = content
    .flatMap((part) => part.text ?? (part.json === undefined ? [] : JSON.stringify(part.json)))
    .join('\n');
  return status === 'error' ? `Error: ${text}` : text;
}

/** A message of a tool cannot hold pictures. */
function picturesOf({ content }: ToolResult): object[] {
  return content.flatMap(({ image }) => (image ? picture(image as Image) : []));
}

function partsOf(block: InputBlock): object[] {
  if (block.text !== undefined) return [{ type: 'text', text: block.text }];
  if (block.image) return [picture(block.image)];
  return block.document ? [{ type: 'text', text: documentText(block.document) }] : [];
}

function picture({ format, source }: Image): object {
  if (source.bytes === undefined) {
    throw new ServiceError('ValidationException', 'The upstream takes images as bytes, not from S3.');
  }
  return { type: 'image_url', image_url: { url: `data:image/${format};base64,${source.bytes}` } };
}
