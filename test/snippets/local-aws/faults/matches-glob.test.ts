import { expect, test } from 'vitest';
import { matchesGlob } from '../../../../snippets/local-aws/faults/matches-glob.ts';

test.each([
  ['Converse', 'Converse'],
  ['Converse', '*'],
  ['', '*'],
  ['ConverseStream', 'Converse*'],
  ['Converse', 'Converse*'],
  ['us.meta.llama3-8b-instruct-v1:0', '*llama3*'],
  ['abcabc', 'a*c'],
  ['a.b', 'a*.*b'],
])('matchesGlob() finds that "%s" fits "%s"', (name, pattern) => {
  expect(matchesGlob(name, pattern)).toBe(true);
});

test.each([
  ['ConverseStream', 'Converse'],
  ['Converse', 'converse'],
  ['Converse', ''],
  ['CountTokens', 'Converse*'],
  ['ab', 'ab*b'],
  ['meta.llama3', 'meta?llama3'],
  ['aXb', 'a.b'],
])('matchesGlob() finds that "%s" does not fit "%s"', (name, pattern) => {
  expect(matchesGlob(name, pattern)).toBe(false);
});
