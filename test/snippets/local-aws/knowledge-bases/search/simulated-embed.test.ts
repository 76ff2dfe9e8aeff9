import { expect, test } from 'vitest';
import { simulatedEmbed } from '../../../../../snippets/local-aws/knowledge-bases/search/simulated-embed.ts';

async function similarity(one: string, other: string, dimensions = 1024): Promise<number> {
  const [left, right] = await simulatedEmbed([one, other], { modelId: 'any', dimensions });
  return (left ?? new Float32Array()).reduce((sum, value, index) => sum + value * (right?.[index] ?? 0), 0);
}

test('simulatedEmbed() gives a vector of length 1, and zeros where there are no words', async () => {
  expect(await similarity('Clay over sand.', 'Clay over sand.')).toBeCloseTo(1, 5);
  expect(await similarity('', 'Clay over sand.')).toBe(0);
  expect(await similarity('the and of', 'the and of')).toBe(0);
});

test('simulatedEmbed() is the same every time, and of as many dimensions as are asked for', async () => {
  const options = { modelId: 'any', dimensions: 256 };
  const [first] = await simulatedEmbed(['Clay over sand.'], options);
  const [, again] = await simulatedEmbed(['else', 'Clay over sand.'], options);
  expect(again).toEqual(first);
  expect(first).toHaveLength(256);
});

test('simulatedEmbed() brings texts nearer the more they share: words, stems, pieces of words', async () => {
  const text = 'The geologist measured sediment layers';
  const sameStems = await similarity(text, 'A geologist measures the layer of sediments');
  const someWords = await similarity(text, 'A geologist walks to the sea');
  const pieces = await similarity(text, 'Geology of sedimentary things');
  const nothing = await similarity(text, 'Bread needs flour, water and salt');
  expect(sameStems).toBeGreaterThan(someWords);
  expect(someWords).toBeGreaterThan(nothing);
  expect(pieces).toBeGreaterThan(nothing);
  expect(Math.abs(nothing)).toBeLessThan(0.1);
});

test('simulatedEmbed() knows no synonyms', async () => {
  expect(Math.abs(await similarity('buy a car', 'purchase an automobile'))).toBeLessThan(0.1);
});

test('simulatedEmbed() ends with its signal', async () => {
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(simulatedEmbed(['a'], { modelId: 'any', dimensions: 8, signal })).rejects.toThrow('enough');
});
