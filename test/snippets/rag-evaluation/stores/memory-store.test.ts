import { expect, test } from 'vitest';
import { memoryStore } from '../../../../snippets/rag-evaluation/mod.ts';
import { describeObjectStore } from './object-store-contract.ts';

describeObjectStore('memoryStore()', async () => memoryStore());

test('memoryStore() holds the objects that it is made with', async () => {
  const store = memoryStore({ 'a.txt': 'é' });
  expect(await Array.fromAsync(store.list(''))).toEqual([{ key: 'a.txt', size: 2 }]);
});
