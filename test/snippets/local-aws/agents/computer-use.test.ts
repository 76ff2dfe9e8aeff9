import type { ContentBody } from '@aws-sdk/client-bedrock-agent-runtime';
import { expect, test } from 'vitest';
import { agentTools } from '../../../../snippets/local-aws/agents/tools/agent-tools.ts';
import { defaultModels, ModelRegistry } from '../../../../snippets/local-aws/mod.ts';
import { invoke } from '../../../support/an-agent.ts';
import { anOperator } from '../../../support/an-operator.ts';
import { pngWithText } from '../../../support/png-with-text.ts';

const picture = { format: 'png' as const, source: { bytes: pngWithText('screen 800x600') } };

async function afterLook() {
  const { client, agentId } = await anOperator();
  const { returnControl } = await invoke(client, {
    agentId,
    inputText: 'Fill the form with the data of the table.',
  });
  const input = returnControl?.invocationInputs?.[0]?.functionInvocationInput;
  const answer = (responseBody: Record<string, ContentBody>) =>
    invoke(client, {
      agentId,
      sessionState: {
        invocationId: returnControl?.invocationId,
        returnControlInvocationResults: [
          { functionResult: { actionGroup: 'Computer', function: 'computer', agentId, responseBody } },
        ],
      },
    });
  return { input, answer };
}

test('a computer use agent looks first, as in AWS’s example', async () => {
  const { input } = await afterLook();
  expect(input).toMatchObject({
    actionGroup: 'Computer',
    actionInvocationType: 'RESULT',
    function: 'computer',
    parameters: [{ name: 'action', type: 'string', value: 'screenshot' }],
  });
});

test.each<[string, Record<string, ContentBody>]>([
  ['an image', { IMAGES: { images: [picture] } }],
  ['a text', { TEXT: { body: 'screen 800x600' } }],
])('a computer use action is answered with %s', async (_, body) => {
  expect((await (await afterLook()).answer(body)).text).toBe('Simulated operator: I see no form on .');
});

const where = 'function computer in action group Computer';
test.each<[Record<string, ContentBody>, string]>([
  [{ IMAGES: { images: [picture, picture] } }, `Exactly one image must be provided for ${where}.`],
  [{ IMAGES: { images: [picture], body: 'text' } }, `Exactly one image must be provided for ${where}.`],
  [
    { IMAGES: { images: [picture] }, TEXT: { body: 'text' } },
    `Only one type of responseBody may be provided for ${where}.`,
  ],
  [
    { HTML: { body: 'text' } },
    `responseBody for ${where} must have the type TEXT with a body, or IMAGES with images.`,
  ],
  [{}, `responseBody must be provided for ${where}.`],
])('a computer use action is not answered otherwise, case %#', async (body, message) => {
  await expect((await afterLook()).answer(body)).rejects.toMatchObject({
    name: 'ValidationException',
    message,
  });
});

test.each([
  ['anthropic.claude-3-5-sonnet-20241022-v2:0', 10, ['action', 'coordinate', 'text']],
  [
    'anthropic.claude-3-7-sonnet-20250219-v1:0',
    16,
    ['action', 'coordinate', 'text', 'start_coordinate', 'scroll_direction', 'scroll_amount', 'duration'],
  ],
])('agentTools() gives %s the computer of its version', (id, actions, names) => {
  const model = new ModelRegistry(defaultModels).find(id);
  const request = {
    agentId: 'ABCDEFGHIJ',
    agentVersion: 'DRAFT',
    actionGroupName: 'Computer',
    parentActionGroupSignature: 'ANTHROPIC.Computer' as const,
    parentActionGroupSignatureParams: { display_width_px: '1024', display_height_px: '768' },
  };
  const group = { number: 0, id: 'ABCDEFGHIJ', request, createdAt: 0, updatedAt: 0 };
  const [computer] = agentTools([group], model);
  const properties = computer?.tool.inputSchema.properties as Record<string, { enum?: string[] }>;
  expect(Object.keys(properties)).toEqual(names);
  expect(properties.action?.enum).toHaveLength(actions);
  expect(computer?.tool.description).toContain('The screen is 1024 x 768.');
  const disabled = { ...group, request: { ...request, actionGroupState: 'DISABLED' as const } };
  expect(agentTools([disabled], model)).toEqual([]);
});
