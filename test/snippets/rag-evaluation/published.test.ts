import { expect, test } from 'vitest';
import { published } from '../../../snippets/rag-evaluation/published.ts';

const { mean, above, high, others } = published.completeness;

test('published mean of completeness is possible with the published histogram, if few scores are beside it', () => {
  // With n others between 0.5 and 0.8, the mean lies between (15 · 0.9 + 0.5 n) / (15 + n) and (15 + 0.8 n) / (15 + n).
  const possible = Array.from({ length: 30 }, (_, index) => index).filter(
    (n) =>
      (above * high + others.from * n) / (above + n) <= mean && mean <= (above + others.to * n) / (above + n),
  );
  expect(possible[0]).toBeLessThanOrEqual(5);
  expect(possible.at(-1)).toBe(9);
});

test('published score of the example lies among the others', () => {
  expect(published.example.score).toBeGreaterThan(others.from);
  expect(published.example.score).toBeLessThan(others.to);
});
