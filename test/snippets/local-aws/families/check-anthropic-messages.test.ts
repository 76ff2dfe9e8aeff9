import { expect, test } from 'vitest';
import { nativeClient } from '../../../support/native-client.ts';

const family = 'anthropic-messages';
const id = 'anthropic.claude-3-haiku-20240307-v1:0';
const base = { anthropic_version: 'bedrock-2023-05-31', max_tokens: 100 };
const tools = [{ name: 'weather', input_schema: { type: 'object' } }];
const user = (content: unknown = 'Hello') => ({ role: 'user', content });
const assistant = (content: unknown = 'Hello') => ({ role: 'assistant', content });
const use = (toolId: string) => ({ type: 'tool_use', id: toolId, name: 'weather', input: {} });
const result = (toolId: string) => ({ type: 'tool_result', tool_use_id: toolId, content: 'Sun' });

const refusals: [message: string, body: object][] = [
  ['messages: at least one message is required', { messages: [] }],
  ['messages: first message must use the "user" role', { messages: [assistant()] }],
  [
    'messages: roles must alternate between "user" and "assistant", but found multiple "user" roles in a row',
    { messages: [user(), user()] },
  ],
  [
    'messages: roles must alternate between "user" and "assistant", but found multiple "assistant" roles in a row',
    { messages: [user(), assistant(), assistant()] },
  ],
  [
    'messages.0: all messages must have non-empty content except for the optional final assistant message',
    { messages: [user([])] },
  ],
  ['messages: text content blocks must be non-empty', { messages: [user('')] }],
  ['messages: text content blocks must contain non-whitespace text', { messages: [user(' \n')] }],
  [
    'messages: final assistant content cannot end with trailing whitespace',
    { messages: [user(), assistant('{ ')] },
  ],
  [
    'max_tokens: 1001 > 1000, which is the maximum allowed number of output tokens for claude-3-haiku-20240307',
    { messages: [user()], max_tokens: 1001 },
  ],
  [
    'messages.1: `tool_use` ids were found without `tool_result` blocks immediately after: t2. Each `tool_use` block must have a corresponding `tool_result` block in the next message.',
    { tools, messages: [user(), assistant([use('t1'), use('t2')]), user([result('t1')])] },
  ],
  [
    'messages.2.content.1: unexpected `tool_use_id` found in `tool_result` blocks: t2. Each `tool_result` block must have a corresponding `tool_use` block in the previous message.',
    { tools, messages: [user(), assistant([use('t1')]), user([result('t1'), result('t2')])] },
  ],
  [
    'messages.0.content.0: unexpected `tool_use_id` found in `tool_result` blocks: t1. Each `tool_result` block must have a corresponding `tool_use` block in the previous message.',
    { tools, messages: [user([result('t1')])] },
  ],
  [
    'Requests which include `tool_use` or `tool_result` blocks must define tools',
    { messages: [user(), assistant([use('t1')]), user([result('t1')])] },
  ],
  ['tools: Tool names must be unique.', { messages: [user()], tools: [...tools, ...tools] }],
  [
    'tool_choice may only be specified while providing tools',
    { messages: [user()], tool_choice: { type: 'auto' } },
  ],
  [
    "Tool 'news' not found in provided tools",
    { messages: [user()], tools, tool_choice: { type: 'tool', name: 'news' } },
  ],
];

test.each(refusals)('checkAnthropicMessages() refuses: %s', async (message, body) => {
  const { invoke } = nativeClient({ family, id });
  await expect(invoke({ ...base, ...body })).rejects.toMatchObject({
    name: 'ValidationException',
    message,
    $metadata: { httpStatusCode: 400 },
  });
});

test.each([
  ['a bound that is just reached', { messages: [user()], max_tokens: 1000 }],
  [
    'all results of a turn',
    { tools, messages: [user(), assistant([use('t1'), use('t2')]), user([result('t2'), result('t1')])] },
  ],
  ['the beginning of an answer', { messages: [user(), assistant('{')] }],
])('checkAnthropicMessages() lets pass %s', async (_, body) => {
  const { invoke } = nativeClient({ family, id });
  expect(await invoke({ ...base, ...body })).toHaveProperty('content');
});
