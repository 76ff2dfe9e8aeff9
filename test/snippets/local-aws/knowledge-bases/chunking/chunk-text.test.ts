import { expect, test } from 'vitest';
import { chunkText } from '../../../../../snippets/local-aws/knowledge-bases/chunking/chunk-text.ts';

const sentence = 'The rock is old.';
const tokens = 5;
const text = (sentences: number) => Array.from({ length: sentences }, () => sentence).join(' ');

test('chunkText() takes about 300 tokens unless it is told, a fifth of them again', () => {
  const inside = chunkText(text(300 / tokens));
  expect(inside).toEqual([{ text: text(60) }]);
  const outside = chunkText(text(61));
  expect(outside).toEqual([{ text: text(60) }, { text: text(13) }]);
});

test('chunkText() with a fixed size counts the overlap in percent, rounded down', () => {
  const fixed = (overlapPercentage: number) =>
    chunkText(text(4), {
      chunkingStrategy: 'FIXED_SIZE',
      fixedSizeChunkingConfiguration: { maxTokens: 10, overlapPercentage },
    });
  expect(fixed(49)).toEqual([{ text: text(2) }, { text: text(2) }]);
  expect(fixed(50)).toEqual([{ text: text(2) }, { text: text(2) }, { text: text(2) }]);
});

test('chunkText() in two levels gives the smaller pieces, each with the larger one that it is of', () => {
  const chunks = chunkText(`${text(2)} Ants dig. Bees fly.`, {
    chunkingStrategy: 'HIERARCHICAL',
    hierarchicalChunkingConfiguration: {
      levelConfigurations: [{ maxTokens: 11 }, { maxTokens: 5 }],
      overlapTokens: 1,
    },
  });
  expect(chunks).toEqual([
    { text: sentence, parent: { number: 0, text: text(2) } },
    { text: sentence, parent: { number: 0, text: text(2) } },
    { text: 'Ants dig.', parent: { number: 1, text: 'Ants dig. Bees fly.' } },
    { text: 'Bees fly.', parent: { number: 1, text: 'Ants dig. Bees fly.' } },
  ]);
});

test('chunkText() with NONE leaves a document whole', () => {
  expect(chunkText(` ${text(1000)}\n`, { chunkingStrategy: 'NONE' })).toEqual([{ text: text(1000) }]);
});

test('chunkText() makes no chunk of white space', () => {
  expect(chunkText(' \n\n ')).toEqual([]);
  expect(chunkText(' \n ', { chunkingStrategy: 'NONE' })).toEqual([]);
});
