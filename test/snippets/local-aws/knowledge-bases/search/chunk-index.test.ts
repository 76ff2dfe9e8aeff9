import { expect, test } from 'vitest';
import type { Chunk } from '../../../../../snippets/local-aws/knowledge-bases/search/chunk.ts';
import {
  ChunkIndex,
  type ChunkQuery,
} from '../../../../../snippets/local-aws/knowledge-bases/search/chunk-index.ts';

function aChunk(id: string, text: string, vector: number[], overrides: Partial<Chunk> = {}): Chunk {
  return { id, text, vector, passage: { id, text }, uri: `s3://docs/${id}`, metadata: {}, ...overrides };
}

function search(chunks: Chunk[], query: Partial<ChunkQuery>) {
  const defaults = {
    text: '',
    vector: [1, 0],
    searchType: 'SEMANTIC',
    limit: 5,
    accepts: () => true,
  } as const;
  return new ChunkIndex(chunks).search({ ...defaults, ...query });
}

test('search() by meaning scores with the cosine, at least 0', () => {
  const chunks = [aChunk('far', 'x', [0, 1]), aChunk('off', 'x', [-1, 0]), aChunk('near', 'x', [3, 4])];
  const found = search(chunks, {});
  expect(found.map(({ chunkId }) => chunkId)).toEqual(['near', 'far', 'off']);
  expect(found.map(({ score }) => Number(score.toFixed(6)))).toEqual([0.6, 0, 0]);
});

test('search() with words lifts the chunk that has the exact name above a nearer vector', () => {
  const chunks = [
    aChunk('near', 'how interpreters are made', [1, 0.1]),
    aChunk('exact', 'tf.lite.Interpreter moves elsewhere', [1, 0.4]),
  ];
  const ids = (searchType: 'HYBRID' | 'SEMANTIC') =>
    search(chunks, { text: 'Where is tf.lite.Interpreter?', searchType }).map(({ chunkId }) => chunkId);
  expect(ids('SEMANTIC')).toEqual(['near', 'exact']);
  expect(ids('HYBRID')).toEqual(['exact', 'near']);
});

test('search() with words that stand nowhere halves the cosine', () => {
  const [found] = search([aChunk('a', 'clay', [1, 0])], { text: 'granite', searchType: 'HYBRID' });
  expect(found?.score).toBe(0.5);
});

test('search() gives a larger piece once, however many smaller ones fit, with the best score', () => {
  const passage = { id: 'parent', text: 'a b' };
  const chunks = [
    aChunk('1', 'a', [1, 1], { passage }),
    aChunk('2', 'b', [1, 0], { passage }),
    aChunk('other', 'c', [0, 1]),
  ];
  const found = search(chunks, { limit: 2 });
  expect(found.map(({ text }) => text)).toEqual(['a b', 'c']);
  expect(found[0]).toMatchObject({
    score: 1,
    chunkId: 'parent',
    metadata: { 'x-amz-bedrock-kb-chunk-id': 'parent' },
  });
});

test('search() passes over what is not accepted, and keeps the order of chunks that fit alike', () => {
  const chunks = ['a', 'b', 'c', 'd'].map((id) => aChunk(id, 'x', [1, 0]));
  const found = search(chunks, { limit: 2, accepts: ({ id }) => id !== 'b' });
  expect(found.map(({ chunkId }) => chunkId)).toEqual(['a', 'c']);
  expect(search([], {})).toEqual([]);
});
