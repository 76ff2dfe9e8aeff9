import type { Model } from '../models/model.ts';
import { ServiceError } from '../service-error.ts';
import type { AnthropicMessagesBody } from './anthropic-messages-schema.ts';
import { claudeName } from './claude-name.ts';

type Message = AnthropicMessagesBody['messages'][number];

/**
 * Holds a body against the rules of Anthropic's Messages API that its shape does not show.
 *
 * @throws {ServiceError} ValidationException in Anthropic's words.
 */
export function checkAnthropicMessages(body: AnthropicMessagesBody, model: Model): void {
  const { maxOutputTokens } = model;
  if (body.max_tokens > maxOutputTokens) {
    refuse(
      `max_tokens: ${body.max_tokens} > ${maxOutputTokens}, which is the maximum allowed number of output tokens for ${claudeName(model)}`,
    );
  }
  checkRoles(body.messages);
  for (const [index, message] of body.messages.entries()) {
    checkTexts(message, index, index === body.messages.length - 1);
    checkToolBlocks(body.messages, index);
  }
  checkTools(body);
}

function checkRoles(messages: readonly Message[]): void {
  if (messages.length === 0) refuse('messages: at least one message is required');
  if (messages[0]?.role !== 'user') refuse('messages: first message must use the "user" role');
  for (const [index, { role }] of messages.entries()) {
    if (role !== messages[index - 1]?.role) continue;
    refuse(
      `messages: roles must alternate between "user" and "assistant", but found multiple "${role}" roles in a row`,
    );
  }
}

function checkTexts({ role, content }: Message, index: number, last: boolean): void {
  if (content.length === 0 && !(last && role === 'assistant')) {
    refuse(
      `messages.${index}: all messages must have non-empty content except for the optional final assistant message`,
    );
  }
  for (const block of content) {
    if (block.type !== 'text') continue;
    if (block.text === '') refuse('messages: text content blocks must be non-empty');
    if (block.text.trim() === '') refuse('messages: text content blocks must contain non-whitespace text');
  }
  const end = content.at(-1);
  if (last && role === 'assistant' && end?.type === 'text' && end.text !== end.text.trimEnd()) {
    refuse('messages: final assistant content cannot end with trailing whitespace');
  }
}

function checkToolBlocks(messages: readonly Message[], index: number): void {
  const asked = toolUses(messages[index - 1]);
  const answered = new Set<string>();
  for (const [position, block] of (messages[index]?.content ?? []).entries()) {
    if (block.type !== 'tool_result') continue;
    answered.add(block.tool_use_id);
    if (asked.has(block.tool_use_id)) continue;
    refuse(
      `messages.${index}.content.${position}: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${block.tool_use_id}. Each \`tool_result\` block must have a corresponding \`tool_use\` block in the previous message.`,
    );
  }
  const missing = [...asked].filter((id) => !answered.has(id));
  if (missing.length === 0) return;
  refuse(
    `messages.${index - 1}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${missing.join(', ')}. Each \`tool_use\` block must have a corresponding \`tool_result\` block in the next message.`,
  );
}

function toolUses(message: Message | undefined): Set<string> {
  return new Set((message?.content ?? []).flatMap((block) => (block.type === 'tool_use' ? block.id : [])));
}

function checkTools({ messages, tools = [], tool_choice }: AnthropicMessagesBody): void {
  const names = new Set(tools.map(({ name }) => name));
  if (names.size < tools.length) refuse('tools: Tool names must be unique.');
  const uses = messages.some(({ content }) => content.some(({ type }) => type.startsWith('tool_')));
  if (uses && tools.length === 0) {
    refuse('Requests which include `tool_use` or `tool_result` blocks must define tools');
  }
  if (tool_choice && tools.length === 0) refuse('tool_choice may only be specified while providing tools');
  if (tool_choice?.type === 'tool' && !names.has(tool_choice.name)) {
    refuse(`Tool '${tool_choice.name}' not found in provided tools`);
  }
}

function refuse(message: string): never {
  throw new ServiceError('ValidationException', message);
}
