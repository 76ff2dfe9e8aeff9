import { expect, test } from 'vitest';
import { readTokens } from '../../../../snippets/local-aws/reading/read-tokens.ts';

const keys = (sentence: string) => readTokens(sentence).map(({ key }) => key);

test.each([
  ['The jobs are running', 'A job runs'],
  ['It costs 1,000.0 euros', 'the price: 1000 euro'],
  ['Seven teams', '7 team'],
  ["The hub's fees are lower", 'hub fee less'],
])('readTokens() takes %j and %j for the same', (one, other) => {
  expect(keys(one)).toEqual(keys(other));
});

test.each([
  ['topK', 'topP'],
  ['us-east-1', 'us-east-2'],
  ['H100', 'H200'],
  ['1.2.3', '1.2.4'],
  ['2.2', '2.20'],
  ['2024-01-05', '2024-01-06'],
])('readTokens() tells %j from %j', (one, other) => {
  expect(keys(one)).toHaveLength(1);
  expect(keys(one)).not.toEqual(keys(other));
});

test('readTokens() knows words, numbers and symbols', () => {
  expect(readTokens('The queue holds 5ms of maxTokens').map(({ key, kind }) => [key, kind])).toEqual([
    ['queue', 'word'],
    ['hold', 'word'],
    ['5', 'number'],
    ['ms', 'word'],
    ['maxtokens', 'symbol'],
  ]);
});

test.each([
  ['It does not support tools.', ['support', 'tools']],
  ["It doesn't support tools of others.", ['support', 'tools']],
  ['Tools are not supported by jobs.', ['supported']],
  ['It works without an account.', ['account']],
  ['Not supported, tools are slow.', ['supported']],
  ['It supports tools.', []],
])('readTokens() finds what is negated in %j', (sentence, negated) => {
  expect(readTokens(sentence).flatMap((token) => (token.negated ? [token.text] : []))).toEqual(negated);
});
