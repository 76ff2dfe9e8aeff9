import { expect, test } from 'vitest';
import { keepsData } from '../../../site/lib/keeps-data.ts';

function deny(): never {
  throw new Error('denied');
}

test('keepsData() is true of a storage that takes data, and leaves nothing in it', () => {
  const kept = new Map<string, string>();
  const storage = {
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  expect(keepsData(() => storage)).toBe(true);
  expect(kept.size).toBe(0);
});

test('keepsData() is false where the storage is denied, and where it is full', () => {
  expect(keepsData(deny)).toBe(false);
  expect(keepsData(() => ({ setItem: deny, removeItem: () => {} }))).toBe(false);
});
