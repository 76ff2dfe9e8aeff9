import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Prompt } from '../../../../snippets/batch-inference/prompts/prompt.ts';
import { promptTemplate } from '../../../../snippets/batch-inference/prompts/prompt-template.ts';
import { toModelInput } from '../../../../snippets/batch-inference/prompts/to-model-input.ts';
import { fuzz } from '../../../support/hostile-text.ts';
import { hostileName } from '../hostile-names.ts';

const prompt: Prompt = {
  system: 'S',
  turns: [
    { role: 'user', text: 'U1' },
    { role: 'assistant', text: 'A1' },
    { role: 'user', text: 'U2' },
  ],
  guide: 'G',
};

test('toModelInput() writes what Claude takes as messages', () => {
  expect(toModelInput(prompt, 'anthropic-messages')).toEqual({
    anthropic_version: 'bedrock-2023-05-31',
    max_tokens: 2048,
    temperature: 0.1,
    system: 'S',
    messages: [
      { role: 'user', content: 'U1' },
      { role: 'assistant', content: 'A1' },
      { role: 'user', content: 'U2\n\nG' },
    ],
  });
});

test('toModelInput() writes what Claude took as text', () => {
  expect(toModelInput(prompt, 'anthropic-text', { maxTokens: 9, topP: 0.5 })).toEqual({
    prompt: 'S\n\nHuman: U1\n\nAssistant: A1\n\nHuman: U2\n\nAssistant: G',
    max_tokens_to_sample: 9,
    temperature: 0.1,
    top_p: 0.5,
    stop_sequences: ['\n\nHuman:'],
  });
});

test('toModelInput() writes the chat templates of Llama 2 and of Llama 3', () => {
  expect(toModelInput(prompt, 'llama2')).toEqual({
    prompt: '<s>[INST] <<SYS>>\nS\n<</SYS>>\n\nU1 [/INST] A1 </s><s>[INST] U2 [/INST] G',
    max_gen_len: 2048,
    temperature: 0.1,
  });
  expect(
    toModelInput({ ...prompt, system: '', turns: prompt.turns.slice(2) }, 'llama3', { temperature: 0 }),
  ).toEqual({
    prompt:
      '<|begin_of_text|><|start_header_id|>user<|end_header_id|>\n\nU2<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\nG',
    max_gen_len: 2048,
    temperature: 0,
  });
});

test('toModelInput() writes what Nova takes', () => {
  expect(toModelInput({ ...prompt, turns: prompt.turns.slice(2) }, 'nova', { topP: 0.9 })).toEqual({
    schemaVersion: 'messages-v1',
    system: [{ text: 'S' }],
    messages: [{ role: 'user', content: [{ text: 'U2\n\nG' }] }],
    inferenceConfig: { maxTokens: 2048, temperature: 0.1, topP: 0.9 },
  });
});

test('toModelInput() has as many turns with hostile names as without', () => {
  const toPrompt = promptTemplate({ style: 'llama', shots: 0 });
  const marks = /\[\/?INST\]|<\|start_header_id\|>|<<SYS>>|\n\n(?:Human|Assistant):|<\/?s>/gi;
  const turns = (names: string[]) =>
    (['llama2', 'llama3', 'anthropic-text'] as const).map((family) => {
      const body = toModelInput(toPrompt(names), family);
      return 'prompt' in body ? String(body.prompt).match(marks)?.length : undefined;
    });
  const expected = turns(['plain']);
  fc.assert(
    fc.property(hostileName, (name) => {
      expect(turns([name])).toEqual(expected);
    }),
    { ...fuzz, numRuns: 300 },
  );
});
