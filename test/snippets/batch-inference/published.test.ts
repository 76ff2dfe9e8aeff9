import { expect, test } from 'vitest';
import { published } from '../../../snippets/batch-inference/mod.ts';

const instant = published.results.find(({ model, shots }) => model.includes('instant') && shots === 0);

test('published claims follow from the published tables, as far as they do', () => {
  const { 5_000: small, 100_000: large = Number.NaN } = instant?.batchSeconds ?? { 5000: Number.NaN };
  expect(large / small).toBeCloseTo(published.claims.scaling100000Over5000, 0);
  expect(1 - small / published.required.secondsFor5000Products).toBeCloseTo(0.8, 2);
  const singleCalls = 100_000 * (instant?.nearRealTimeSecondsPerProduct ?? Number.NaN);
  expect(Math.round(singleCalls / large)).toBe(39);
  const llama = published.results[0];
  const more = (instant?.finalCoveragePercent[5_000] ?? 0) / (llama?.finalCoveragePercent[5_000] ?? 1) - 1;
  // 96.8 / 53.9; the publishers say 79, which rounds down.
  expect(more * 100).toBeCloseTo(79.6, 1);
});

test('published tables agree where they tell the same: 20 products, five a prompt', () => {
  expect(published.packing.map(({ model, shots, seconds }) => [model, shots, seconds[5]])).toEqual(
    published.results.map(({ model, shots, batchSeconds }) => [model, shots, batchSeconds[20]]),
  );
});

test('published near-real-time figures are those of 20 products, one a prompt', () => {
  for (const [index, { nearRealTimeSecondsPerProduct }] of published.results.entries()) {
    const seconds = published.packing[index]?.seconds[1] ?? Number.NaN;
    expect(Math.abs(seconds / 20 - nearRealTimeSecondsPerProduct)).toBeLessThan(0.05);
  }
});
