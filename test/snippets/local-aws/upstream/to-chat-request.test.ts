import { expect, test } from 'vitest';
import { toChatRequest } from '../../../../snippets/local-aws/upstream/to-chat-request.ts';
import { aRequest } from '../../../support/a-request.ts';

const schema = { type: 'object', properties: { city: { type: 'string' } } };

test('toChatRequest() says what was asked, and no more', () => {
  expect(toChatRequest(aRequest(), 'llama3')).toEqual({
    model: 'llama3',
    messages: [{ role: 'user', content: 'Hello' }],
    max_tokens: 100,
  });
});

test('toChatRequest() puts options, tools and the system prompt in their places', () => {
  const request = aRequest({
    system: ['Be kind.', 'Be brief.'],
    temperature: 0,
    topP: 0.5,
    stopSequences: ['|'],
    tools: [
      { name: 'weather', description: 'Tells the weather.', inputSchema: schema },
      { name: 'news', inputSchema: {} },
    ],
  });
  expect(toChatRequest(request, 'llama3')).toEqual({
    model: 'llama3',
    messages: [
      { role: 'system', content: 'Be kind.\n\nBe brief.' },
      { role: 'user', content: 'Hello' },
    ],
    max_tokens: 100,
    temperature: 0,
    top_p: 0.5,
    stop: ['|'],
    tools: [
      {
        type: 'function',
        function: { name: 'weather', description: 'Tells the weather.', parameters: schema },
      },
      { type: 'function', function: { name: 'news', parameters: {} } },
    ],
    tool_choice: 'auto',
  });
});

test.each([
  [{ type: 'auto' }, 'auto'],
  [{ type: 'any' }, 'required'],
  [
    { type: 'tool', name: 'news' },
    { type: 'function', function: { name: 'news' } },
  ],
] as const)('toChatRequest() puts the choice %j as %j', (toolChoice, tool_choice) => {
  const tools = [{ name: 'news', inputSchema: {} }];
  expect(toChatRequest(aRequest({ tools, toolChoice }), 'a')).toMatchObject({ tool_choice });
});

test('toChatRequest() puts tool results right behind their calls, and pictures of them after', () => {
  const picture = { format: 'png', source: { bytes: 'iVBORw0=' } };
  const { messages } = toChatRequest(
    aRequest({
      messages: [
        { role: 'user', content: [{ text: 'One?' }, { image: picture }] },
        {
          role: 'assistant',
          content: [
            { reasoningContent: { reasoningText: { text: 'Hm.' } } },
            { toolUse: { toolUseId: 'c1', name: 'weather', input: { city: 'Ulm' } } },
            { toolUse: { toolUseId: 'c2', name: 'weather', input: {} } },
          ],
        },
        {
          role: 'user',
          content: [
            { text: 'And?' },
            {
              toolResult: {
                toolUseId: 'c1',
                content: [{ text: 'Sun' }, { json: { celsius: 20 } }, { image: picture }],
              },
            },
            { toolResult: { toolUseId: 'c2', status: 'error', content: [{ text: 'Down' }] } },
          ],
        },
        { role: 'assistant', content: [{ text: 'So' }, { text: '.' }] },
      ],
    }),
    'a',
  );
  const part = { type: 'image_url', image_url: { url: 'data:image/png;base64,iVBORw0=' } };
  expect(messages).toEqual([
    { role: 'user', content: [{ type: 'text', text: 'One?' }, part] },
    {
      role: 'assistant',
      content: null,
      tool_calls: [
        { id: 'c1', type: 'function', function: { name: 'weather', arguments: '{"city":"Ulm"}' } },
        { id: 'c2', type: 'function', function: { name: 'weather', arguments: '{}' } },
      ],
    },
    { role: 'tool', tool_call_id: 'c1', content: 'Sun\n{"celsius":20}' },
    { role: 'tool', tool_call_id: 'c2', content: 'Error: Down' },
    { role: 'user', content: [part, { type: 'text', text: 'And?' }] },
    { role: 'assistant', content: 'So.' },
  ]);
});

const asked = (block: object) => aRequest({ messages: [{ role: 'user', content: [block] }] });

test.each([
  { name: 'notes', format: 'txt', source: { bytes: btoa('Sun') } },
  { name: 'notes', source: { text: 'Sun' } },
])('toChatRequest() puts a document of text as text: %j', (document) => {
  expect(toChatRequest(asked({ document }), 'a')).toMatchObject({
    messages: [{ role: 'user', content: 'notes\n\nSun' }],
  });
});

test('toChatRequest() refuses what the server cannot be shown', () => {
  const source = { s3Location: { uri: 's3://a/b' } };
  expect(() => toChatRequest(asked({ image: { format: 'png', source } }), 'a')).toThrow(
    'The upstream takes images as bytes, not from S3.',
  );
  expect(() =>
    toChatRequest(asked({ document: { name: 'a', format: 'pdf', source: { bytes: '' } } }), 'a'),
  ).toThrow('The upstream takes documents of the formats csv, html, md, txt: current value is pdf.');
});
