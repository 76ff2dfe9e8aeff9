import { expect, test } from 'vitest';
import { find, siteIndex } from './read-index.ts';
import { recall } from './recall.ts';

const found = recall(siteIndex.index, (query) => find(query).hits.map(({ document }) => document), 2025, 200);

// Over 1,000 draws 96 in 100 are found either way: the rest share both words with more than ten others. The bounds lie
// three standard deviations of 200 draws below that, so that a worse search falls below them and other draws do not.
const expected = 200 * 0.96 - 3 * Math.sqrt(200 * 0.96 * 0.04);

test('search() finds a session among the first ten by two words of its title', () => {
  expect(found.asTyped).toBeGreaterThanOrEqual(expected);
});

test('search() finds it as often with a slip of the keyboard in one of the words', () => {
  expect(found.withSlips).toBeGreaterThanOrEqual(expected);
});
