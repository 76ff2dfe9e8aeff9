import { expect, test } from 'vitest';
import {
  DatasetError,
  memoryStore,
  readLines,
  toLine,
  uploadDataset,
} from '../../../../snippets/rag-evaluation/mod.ts';

const options = { kind: 'retrieve', metrics: ['ContextCoverage'], prefix: 'in/' } as const;

function aLine(reference: string) {
  return toLine({ id: 'q', turns: [{ question: 'Why?', reference }] });
}

test('uploadDataset() writes one line a question, under a key that tells the content', async () => {
  const store = memoryStore();
  const key = await uploadDataset([aLine('So.'), aLine('É.')], store, options);
  expect(key).toMatch(/^in\/[0-9a-f]{16}\.jsonl$/);
  const lines = await Array.fromAsync(readLines(await store.read(key)));
  expect(lines.map((line) => JSON.parse(line))).toEqual([aLine('So.'), aLine('É.')]);
  expect(await uploadDataset([aLine('So.'), aLine('É.')], memoryStore(), options)).toBe(key);
  expect(await uploadDataset([aLine('So.')], memoryStore(), options)).not.toBe(key);
});

test('uploadDataset() writes nothing where anything is wrong, and says all of it', async () => {
  const store = memoryStore();
  const uploading = uploadDataset([aLine(''), aLine('So.'), ...Array(4).fill(aLine(' '))], store, options);
  await expect(uploading).rejects.toBeInstanceOf(DatasetError);
  const error = await uploading.catch((thrown: DatasetError) => thrown);
  expect(error).toMatchObject({ faults: [1, 3, 4, 5, 6].map((line) => ({ line })) });
  expect(String(error)).toMatch(/^DatasetError: Cannot use line 1 as .*\n.*\n.*\nand 2 more$/);
  expect(await Array.fromAsync(store.list(''))).toEqual([]);
});
