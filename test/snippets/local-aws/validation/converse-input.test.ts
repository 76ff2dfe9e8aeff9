import { expect, test } from 'vitest';
import { postConverse, toolConfig, user } from './post-converse.ts';

const messages = [user({ text: 'Hi' })];
const tool = toolConfig.tools[0]?.toolSpec;

function named(name: string) {
  return { messages, toolConfig: { tools: [{ toolSpec: { ...tool, name } }] } };
}

function config(inferenceConfig: unknown) {
  return { messages, inferenceConfig };
}

test.each([
  [
    'members that are null',
    { messages, system: null, toolConfig: null, inferenceConfig: { maxTokens: null } },
  ],
  ['members that it does not know', { messages, anything: [1] }],
  ['1 token', config({ maxTokens: 1 })],
  ['as many tokens as the model has', config({ maxTokens: 1_000 })],
  ['temperature and topP at their ends', config({ temperature: 0, topP: 1 })],
  ['2,500 stop sequences', config({ stopSequences: Array.from({ length: 2_500 }, () => 'x') })],
  ['a tool name of 64 characters', named('a'.repeat(64))],
  ['a cache point', { messages: [user({ text: 'Hi' }, { cachePoint: { type: 'default' } })] }],
])('Converse takes %s', async (_, body) => {
  expect(await postConverse(body)).toMatchObject({ status: 200 });
});

const one = '1 validation error detected: ';

test.each([
  ['no messages', {}, `${one}Value null at 'messages' failed to satisfy constraint: Member must not be null`],
  [
    'another role',
    { messages: [{ role: 'system', content: [{ text: 'Hi' }] }] },
    `${one}Value 'system' at 'messages.1.member.role' failed to satisfy constraint: Member must satisfy enum value set: [user, assistant]`,
  ],
  [
    '0 tokens',
    config({ maxTokens: 0 }),
    `${one}Value '0' at 'inferenceConfig.maxTokens' failed to satisfy constraint: Member must have value greater than or equal to 1`,
  ],
  [
    'more tokens than the model has',
    config({ maxTokens: 1_001 }),
    'The maximum tokens you requested exceeds the model limit of 1000. Try again with a maximum tokens value that is lower than 1000.',
  ],
  [
    'two wrong members at once',
    config({ temperature: 1.01, topP: -0.01 }),
    "2 validation errors detected: Value '1.01' at 'inferenceConfig.temperature' failed to satisfy constraint: Member must have value less than or equal to 1; Value '-0.01' at 'inferenceConfig.topP' failed to satisfy constraint: Member must have value greater than or equal to 0",
  ],
  [
    'an empty stop sequence',
    config({ stopSequences: [''] }),
    `${one}Value '' at 'inferenceConfig.stopSequences.1.member' failed to satisfy constraint: Member must have length greater than or equal to 1`,
  ],
  [
    'a tool name of 65 characters',
    named('a'.repeat(65)),
    `${one}Value '${'a'.repeat(65)}' at 'toolConfig.tools.1.member.toolSpec.name' failed to satisfy constraint: Member must have length less than or equal to 64`,
  ],
  [
    'a tool name with a space',
    named('the weather'),
    `${one}Value 'the weather' at 'toolConfig.tools.1.member.toolSpec.name' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_-]+`,
  ],
  [
    'no tools',
    { messages, toolConfig: { tools: [] } },
    `${one}Value '[]' at 'toolConfig.tools' failed to satisfy constraint: Member must have length greater than or equal to 1`,
  ],
  [
    'one tool twice',
    { messages, toolConfig: { tools: [...toolConfig.tools, ...toolConfig.tools] } },
    'The tool names in toolConfig must be unique: weather is there more than once.',
  ],
  [
    'a choice of a tool that is not there',
    { messages, toolConfig: { ...toolConfig, toolChoice: { tool: { name: 'time' } } } },
    'The tool in toolChoice must be one of toolConfig.tools: time is not.',
  ],
  [
    'an empty block',
    { messages: [user({})] },
    'The ContentBlock object at messages.0.content.0 must set one of the following keys: text, image, document, toolUse, toolResult, guardContent, cachePoint, reasoningContent.',
  ],
  [
    'a block that is two',
    { messages: [user({ text: 'Hi', cachePoint: { type: 'default' } })] },
    'The ContentBlock object at messages.0.content.0 must set only one of the following keys: text, image, document, toolUse, toolResult, guardContent, cachePoint, reasoningContent.',
  ],
])('Converse refuses %s', async (_, body, message) => {
  expect(await postConverse(body)).toEqual({ status: 400, error: 'ValidationException', message });
});

test.each([
  ['a text for the list', { messages: 'Hi' }, "STRING_VALUE can not be converted to a List at 'messages'"],
  [
    'a number for a text',
    { messages: [user({ text: 1 })] },
    "NUMBER_VALUE can not be converted to a String at 'messages.1.member.content.1.member.text'",
  ],
  [
    'a list for a structure',
    { messages, inferenceConfig: [] },
    "START_ARRAY can not be converted to a Structure at 'inferenceConfig'",
  ],
  [
    'a fraction for an integer',
    config({ maxTokens: 1.5 }),
    "NUMBER_VALUE can not be converted to an Integer at 'inferenceConfig.maxTokens'",
  ],
  [
    'a truth value for a role',
    { messages: [{ role: true, content: [] }] },
    "TRUE_VALUE can not be converted to a String at 'messages.1.member.role'",
  ],
  ['a list for the body', '[]', 'The request body is not a JSON object.'],
])('Converse cannot read %s', async (_, body, message) => {
  expect(await postConverse(body)).toEqual({ status: 400, error: 'SerializationException', message });
});

test.each([
  [
    { system: false },
    { messages, system: [{ text: 'Be brief' }] },
    "This model doesn't support system messages. Try again without a system message or use a model that supports system messages.",
  ],
  [{ tools: false }, { messages, toolConfig }, "This model doesn't support tool use."],
  [
    { images: false },
    { messages: [user({ image: { format: 'png', source: { bytes: 'AAAA' } } })] },
    "This model doesn't support the image content block. Try again without it or use a model that supports images.",
  ],
  [{ contextTokens: 3 }, { messages }, 'Input is too long for requested model.'],
])(
  'Converse of a model with %j refuses what it lacks, and one that has it takes it',
  async (lack, body, message) => {
    expect(await postConverse(body, lack)).toEqual({ status: 400, error: 'ValidationException', message });
    expect((await postConverse(body)).status).toBe(200);
  },
);

test('Converse takes as many input tokens as the model has', async () => {
  // Hi is one token, and the message's frame counts as three.
  expect((await postConverse({ messages }, { contextTokens: 4 })).status).toBe(200);
});
