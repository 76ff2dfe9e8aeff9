import { expect, test } from 'vitest';
import { requestedLength } from '../../../../snippets/local-aws/responders/requested-length.ts';
import { splitTokens } from '../../../../snippets/local-aws/tokens/split-tokens.ts';
import { askText } from './ask.ts';

test.each([
  ['Describe the sea in 50 words.', { words: 50 }],
  ['Describe the sea in a 50-word text.', { words: 50 }],
  ['Describe the sea in two sentences.', { sentences: 2 }],
  ['Describe the sea in 1000 tokens.', { tokens: 1_000 }],
  ['Continue this text with 99999 output tokens:', { tokens: 99_999 }],
  ['A 100-token answer, please.', { tokens: 100 }],
  ['Continue this text with 100000 tokens:', {}],
  ['How many tokens has a word?', {}],
])('requestedLength() of %j is %j', (prompt, length) => {
  const unset = { words: undefined, sentences: undefined, tokens: undefined };
  expect(requestedLength(prompt)).toEqual({ ...unset, ...length });
});

test.each([1, 20, 300, 1_000])('an answer in %i tokens has them, and at most a sentence more', (tokens) => {
  const answer = askText(`Describe the sea in ${tokens} tokens.`);
  const count = splitTokens(answer).length;
  expect(count).toBeGreaterThanOrEqual(tokens);
  expect(count).toBeLessThan(tokens + 40);
  expect(answer).toMatch(/[.:]$/);
});
