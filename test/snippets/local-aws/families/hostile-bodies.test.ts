import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openInvocation } from '../../../../snippets/local-aws/families/open-invocation.ts';
import { type ModelFamily, ServiceError, virtualClock } from '../../../../snippets/local-aws/mod.ts';
import { aModel } from '../../../support/a-model.ts';

const aws = { seed: 'a', clock: virtualClock() };
const base64 = { type: 'base64', media_type: 'image/png', data: '' };

/** A body of each family that uses most of what there is; a part of it is replaced by something else. */
const bodies: Record<ModelFamily, object> = {
  'anthropic-messages': {
    anthropic_version: 'bedrock-2023-05-31',
    max_tokens: 9,
    system: [{ type: 'text', text: 'a', cache_control: { type: 'ephemeral' } }],
    messages: [
      {
        role: 'user',
        content: [
          { type: 'text', text: 'a' },
          { type: 'image', source: base64 },
        ],
      },
      { role: 'assistant', content: [{ type: 'tool_use', id: 't', name: 'n', input: {} }] },
      {
        role: 'user',
        content: [{ type: 'tool_result', tool_use_id: 't', content: [{ type: 'text', text: 'a' }] }],
      },
    ],
    tools: [{ name: 'n', input_schema: { type: 'object' } }],
    tool_choice: { type: 'tool', name: 'n' },
    thinking: { type: 'disabled' },
    stop_sequences: ['a'],
  },
  'anthropic-text': { prompt: '\n\nHuman: a\n\nAssistant:', max_tokens_to_sample: 9, stop_sequences: ['a'] },
  deepseek: { prompt: '<｜User｜>a<｜Assistant｜><think>\n', max_tokens: 9, stop: ['a'] },
  llama: { prompt: '[INST] <<SYS>>a<</SYS>> b [/INST]', max_gen_len: 9, temperature: 1 },
  nova: {
    schemaVersion: 'messages-v1',
    system: [{ text: 'a' }],
    messages: [
      { role: 'user', content: [{ text: 'a' }, { image: { format: 'png', source: { bytes: '' } } }] },
      { role: 'assistant', content: [{ toolUse: { toolUseId: 't', name: 'n', input: {} } }] },
      { role: 'user', content: [{ toolResult: { toolUseId: 't', content: [{ json: {} }, { text: 'a' }] } }] },
    ],
    inferenceConfig: { maxTokens: 9, stopSequences: ['a'] },
    toolConfig: {
      tools: [{ toolSpec: { name: 'n', inputSchema: { json: {} } } }],
      toolChoice: { tool: { name: 'n' } },
    },
  },
  'titan-text': {
    inputText: 'User: a\nBot:',
    textGenerationConfig: { maxTokenCount: 9, stopSequences: ['a'] },
  },
};

/** The ways to all members of a value. */
function waysInto(value: unknown, way: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, member]) => waysInto(member, [...way, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

const families = Object.entries(bodies) as [ModelFamily, object][];

test.each(families)('openInvocation() takes the body of %s that is right', (family, body) => {
  expect(openInvocation(aws, aModel({ family }), body).request.messages.length).toBeGreaterThan(0);
});

test.each(families)('openInvocation() takes or refuses any body of %s, in AWS terms', (family, body) => {
  const model = aModel({ family });
  const ways = waysInto(body);
  const outcomes = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(fc.constantFrom(...ways), fc.jsonValue({ maxDepth: 3 }), (way, by) => {
      try {
        openInvocation(aws, model, replaced(body, way, by));
        outcomes.taken++;
      } catch (error) {
        expect(error).toBeInstanceOf(ServiceError);
        expect(error).toMatchObject({ name: 'ValidationException', message: expect.stringMatching(/\S/) });
        expect((error as ServiceError).message).not.toContain('undefined');
        outcomes.refused++;
      }
    }),
    { seed: 7, numRuns: 1_000 },
  );
  expect(outcomes.refused).toBeGreaterThan(500);
});

test.each([
  ['llama', 'prompt', '<<SYS>>'],
  ['llama', 'prompt', '[INST]'],
  ['llama', 'prompt', '<|start_header_id|>'],
  ['deepseek', 'prompt', '<think>'],
  ['deepseek', 'prompt', '<｜User｜>'],
  ['titan-text', 'inputText', '\nUser:'],
  ['titan-text', 'inputText', '\n'],
  ['anthropic-text', 'prompt', '\n\nHuman:'],
  ['anthropic-text', 'prompt', ' \n'],
] as const)('openInvocation() reads a megabyte of the marks of %s in %s: %j', (family, member, mark) => {
  const prompt = mark.repeat(1_000_000 / mark.length);
  const body = { [member]: prompt, ...(family === 'anthropic-text' && { max_tokens_to_sample: 1 }) };
  try {
    expect(openInvocation(aws, aModel({ family }), body).request.messages.length).toBeGreaterThan(0);
  } catch (error) {
    expect(error).toBeInstanceOf(ServiceError);
  }
});
