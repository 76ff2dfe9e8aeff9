import { expect, test } from 'vitest';
import { nativeClient } from '../../../support/native-client.ts';

const body = {
  anthropic_version: 'bedrock-2023-05-31',
  max_tokens: 100,
  messages: [{ role: 'user', content: 'Hello' }],
};
const { anthropic_version, max_tokens, messages } = body;
const said = (block: unknown) => ({ ...body, messages: [{ role: 'user', content: [block] }] });
const tool = (name: string) => ({ name, input_schema: { type: 'object' } });
const image = (source: object) => said({ type: 'image', source });

test.each([
  ['anthropic_version: Field required', { max_tokens, messages }],
  ["anthropic_version: Input should be 'bedrock-2023-05-31'", { ...body, anthropic_version: '2023-06-01' }],
  ['max_tokens: Field required', { anthropic_version, messages }],
  ['max_tokens: Input should be a valid integer', { ...body, max_tokens: 'many' }],
  [
    'max_tokens: Input should be a valid integer, got a number with a fractional part',
    { ...body, max_tokens: 1.5 },
  ],
  ['max_tokens: Input should be greater than or equal to 1', { ...body, max_tokens: 0 }],
  ['messages: Field required', { anthropic_version, max_tokens }],
  ['messages: Input should be a valid list', { ...body, messages: 'Hello' }],
  [
    "messages.0.role: Input should be 'user' or 'assistant'",
    { ...body, messages: [{ role: 'system', content: 'a' }] },
  ],
  ['messages.0.content: Field required', { ...body, messages: [{ role: 'user' }] }],
  ['messages.0.content: Input should be a valid list', { ...body, messages: [{ role: 'user', content: 5 }] }],
  ['messages.0.content.0.text.text: Field required', said({ type: 'text' })],
  ['messages.0.content.0.text.text: Input should be a valid string', said({ type: 'text', text: null })],
  [
    'messages.0.content.0.text.colour: Extra inputs are not permitted',
    said({ type: 'text', text: 'a', colour: 1 }),
  ],
  ["messages.0.content.0: Unable to extract tag using discriminator 'type'", said({ text: 'a' })],
  [
    "messages.0.content.0: Input tag 'sound' found using 'type' does not match any of the expected tags: 'text', 'image', 'tool_use', 'tool_result'",
    said({ type: 'sound' }),
  ],
  [
    "messages.0.content.0.image.source.base64.media_type: Input should be 'image/jpeg', 'image/png', 'image/gif' or 'image/webp'",
    image({ type: 'base64', media_type: 'image/tiff', data: '' }),
  ],
  [
    'messages.0.content.0.image.source.base64.data: Field required',
    image({ type: 'base64', media_type: 'image/png' }),
  ],
  ['model: Extra inputs are not permitted', { ...body, model: 'claude' }],
  ['stream: Extra inputs are not permitted', { ...body, stream: true }],
  ['system: Input should be a valid list', { ...body, system: 5 }],
  ['system.0.text: Field required', { ...body, system: [{ type: 'text' }] }],
  ['temperature: range: 0..1', { ...body, temperature: 1.01 }],
  ['temperature: range: 0..1', { ...body, temperature: -0.01 }],
  ['temperature: Input should be a valid number', { ...body, temperature: 'hot' }],
  ['top_p: range: 0..1', { ...body, top_p: 1.01 }],
  ['top_k: Input should be greater than or equal to 0', { ...body, top_k: -1 }],
  ['stop_sequences: Input should be a valid list', { ...body, stop_sequences: '|' }],
  ['stop_sequences.0: String should have at least 1 character', { ...body, stop_sequences: [''] }],
  [
    "tools.0.custom.name: String should match pattern '^[a-zA-Z0-9_-]{1,64}$'",
    { ...body, tools: [tool('a'.repeat(65))] },
  ],
  ['tools.0.custom.input_schema: Field required', { ...body, tools: [{ name: 'a' }] }],
  [
    "thinking.enabled.type: Input should be 'disabled'",
    { ...body, thinking: { type: 'enabled', budget_tokens: 1024 } },
  ],
  ['tool_choice.tool.name: Field required', { ...body, tools: [tool('a')], tool_choice: { type: 'tool' } }],
])('parseClaudeBody() refuses with %s', async (message, wrong) => {
  const { invoke } = nativeClient({ family: 'anthropic-messages' });
  await expect(invoke(wrong)).rejects.toMatchObject({
    name: 'ValidationException',
    message,
    $metadata: { httpStatusCode: 400 },
  });
});

test.each([
  { max_tokens: 1 },
  { temperature: 0 },
  { temperature: 1 },
  { top_p: 0 },
  { top_p: 1 },
  { top_k: 0 },
  { metadata: { user_id: 'a' } },
  { anthropic_beta: ['computer-use-2024-10-22'] },
  { system: [{ type: 'text', text: 'a', cache_control: { type: 'ephemeral' } }] },
  { tools: [tool('a'.repeat(64))] },
  { tools: [{ ...tool('a'), type: 'custom', cache_control: { type: 'ephemeral' } }] },
])('parseClaudeBody() takes %j', async (options) => {
  const { invoke } = nativeClient({ family: 'anthropic-messages' });
  expect(await invoke({ ...body, ...options })).toHaveProperty('content');
});
