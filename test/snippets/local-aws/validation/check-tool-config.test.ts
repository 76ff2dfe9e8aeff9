import { expect, test } from 'vitest';
import { postConverse, toolConfig, user } from './post-converse.ts';

const messages = [user({ text: 'Hi' })];

test.each([{}, { type: 'string' }, { type: ['object'] }])(
  'Converse refuses the input schema %j of a tool',
  async (json) => {
    const tools = [...toolConfig.tools, { toolSpec: { name: 'a', inputSchema: { json } } }];
    expect(await postConverse({ messages, toolConfig: { tools } })).toEqual({
      status: 400,
      error: 'ValidationException',
      message:
        'The value at toolConfig.tools.1.toolSpec.inputSchema.json.type must be one of the following: object.',
    });
  },
);

test.each([{ any: {} }, { tool: { name: 'weather' } }])(
  'Converse of Llama refuses the choice %j, which Claude takes',
  async (toolChoice) => {
    const body = { messages, toolConfig: { ...toolConfig, toolChoice } };
    const field = `toolConfig.toolChoice.${Object.keys(toolChoice)[0]}`;
    expect(await postConverse(body, { family: 'llama' })).toEqual({
      status: 400,
      error: 'ValidationException',
      message: `This model doesn't support the ${field} field. Remove ${field} and try again.`,
    });
    expect((await postConverse(body)).status).toBe(200);
  },
);

test('Converse of Llama takes tools that it may choose among', async () => {
  const body = { messages, toolConfig: { ...toolConfig, toolChoice: { auto: {} } } };
  expect((await postConverse(body, { family: 'llama' })).status).toBe(200);
});
