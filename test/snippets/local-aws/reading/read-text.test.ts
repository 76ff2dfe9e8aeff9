import { expect, test } from 'vitest';
import { readText } from '../../../../snippets/local-aws/reading/read-text.ts';

test('readText() keeps with each sentence what the heading above it says', () => {
  const { sentences } = readText('# Copper\n\nIt conducts.\n\n## Zinc\n\nIt melts.');
  expect(sentences.map(({ text, headed }) => [text, [...headed]])).toEqual([
    ['Copper', []],
    ['It conducts.', ['copper']],
    ['Zinc', ['copper']],
    ['It melts.', ['zinc']],
  ]);
});

test('readText() takes a hash within a line for no heading', () => {
  const { sentences } = readText('See issue #7 of copper.\nIt conducts.');
  expect(sentences.map(({ headed }) => headed.size)).toEqual([0, 0]);
});
