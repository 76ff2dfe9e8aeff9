import { expect, test } from 'vitest';
import { splitLlamaPrompt } from '../../../../snippets/local-aws/families/split-llama-prompt.ts';

const user = (text: string) => ({ role: 'user', content: [{ text }] });
const assistant = (text: string) => ({ role: 'assistant', content: [{ text }] });

test('splitLlamaPrompt() finds the turns of Llama 3', () => {
  const prompt =
    '<|begin_of_text|><|start_header_id|>system<|end_header_id|>\n\nBe kind.<|eot_id|>' +
    '<|start_header_id|>user<|end_header_id|>\n\nOne?<|eot_id|>' +
    '<|start_header_id|>assistant<|end_header_id|>\n\nTwo.<|eot_id|>' +
    '<|start_header_id|>user<|end_header_id|>\n\nThree?<|eot_id|>' +
    '<|start_header_id|>assistant<|end_header_id|>\n\n';
  expect(splitLlamaPrompt(prompt)).toEqual({
    system: ['Be kind.'],
    messages: [user('One?'), assistant('Two.'), user('Three?')],
  });
});

test('splitLlamaPrompt() finds the turns of Llama 4', () => {
  const prompt =
    '<|begin_of_text|><|header_start|>user<|header_end|>\n\nOne?<|eot|><|header_start|>assistant<|header_end|>\n\n';
  expect(splitLlamaPrompt(prompt)).toEqual({ system: [], messages: [user('One?')] });
});

test('splitLlamaPrompt() finds the turns of Llama 2', () => {
  const prompt = '<s>[INST] <<SYS>>\nBe kind.\n<</SYS>>\n\nOne? [/INST] Two. </s><s>[INST] Three? [/INST]';
  expect(splitLlamaPrompt(prompt)).toEqual({
    system: ['Be kind.'],
    messages: [user('One?'), assistant('Two.'), user('Three?')],
  });
});

test('splitLlamaPrompt() keeps what the answer is to begin with', () => {
  expect(splitLlamaPrompt('[INST] As JSON. [/INST] {')).toEqual({
    system: [],
    messages: [user('As JSON.'), assistant('{')],
  });
});

test('splitLlamaPrompt() joins the words of a tool to those of the user', () => {
  const prompt =
    '<|start_header_id|>user<|end_header_id|>\n\nOne?<|eot_id|>' +
    '<|start_header_id|>ipython<|end_header_id|>\n\n{"a":1}<|eot_id|>';
  expect(splitLlamaPrompt(prompt).messages).toEqual([
    { role: 'user', content: [{ text: 'One?' }, { text: '{"a":1}' }] },
  ]);
});

test.each([
  'Say this is a test',
  ' <<SYS>> no turns',
  '[INST] [/INST]',
  '[INST] <<SYS>> only <</SYS>> [/INST]',
  '<|start_header_id|>assistant<|end_header_id|>\n\nMe first.',
])('splitLlamaPrompt() takes a prompt without turns of a user as it is: %s', (prompt) => {
  expect(splitLlamaPrompt(prompt)).toEqual({ system: [], messages: [user(prompt)] });
});

test('splitLlamaPrompt() reads a system prompt that is not closed as the words of the user', () => {
  expect(splitLlamaPrompt('[INST] <<SYS>> Be kind. [/INST]').messages).toEqual([user('<<SYS>> Be kind.')]);
});
