import { expect, test } from 'vitest';
import { readTokens } from '../../../../snippets/local-aws/reading/read-tokens.ts';

const keys = (sentence: string) => readTokens(sentence).map(({ key }) => key);

test.each([
  ['1,000', '1000'],
  ['1000.0', '1000'],
  ['007', '7'],
  ['0.5', '0.5'],
])('readTokens() reads %s as the number %s', (text, key) => {
  expect(keys(text)).toEqual([key]);
});

test.each(['2.20', '2.2', '2.20.1'])('readTokens() keeps the version %s as it is', (version) => {
  expect(keys(version)).toEqual([version]);
});
