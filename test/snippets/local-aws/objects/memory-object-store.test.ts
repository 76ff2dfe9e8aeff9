import { expect, test } from 'vitest';
import { memoryObjectStore } from '../../../../snippets/local-aws/mod.ts';
import { describeObjectStore } from './object-store-contract.ts';

describeObjectStore('memoryObjectStore()', async () => ({
  store: memoryObjectStore({ bucket: {} }),
  bucket: 'bucket',
}));

test('memoryObjectStore() begins with the objects that it is given, as text or bytes', async () => {
  const store = memoryObjectStore({ one: { text: 'grüße' }, two: { bytes: Uint8Array.of(1, 2) } });
  expect(await new Response(await store.read('one', 'text')).text()).toBe('grüße');
  expect(await new Response(await store.read('two', 'bytes')).bytes()).toEqual(Uint8Array.of(1, 2));
});
