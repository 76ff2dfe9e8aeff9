import { expect, it } from 'vitest';
import { isTheme, readTheme, storeTheme } from '../../../site/lib/theme.ts';
import { themeScript } from '../../../site/lib/theme-script.ts';

function memory(held = new Map<string, string>()) {
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
}

it('isTheme() accepts the two themes and nothing else', () => {
  expect(['light', 'dark', 'sepia', '', undefined].map(isTheme)).toEqual([true, true, false, false, false]);
});

it('readTheme() ignores a value that no version of the hub wrote', () => {
  expect(readTheme(memory(new Map([['outcrop:theme', '"><script>']])))).toBeUndefined();
});

it('storeTheme() writes under the key that the head script reads', () => {
  const storage = memory();
  storeTheme(storage, 'dark');
  const [key = ''] = storage.held.keys();
  expect(themeScript).toContain(`'${key}'`);
  expect(readTheme(storage)).toBe('dark');
});

it('storeTheme() goes back to the system theme when none is given', () => {
  const storage = memory(new Map([['outcrop:theme', 'dark']]));
  storeTheme(storage, undefined);
  expect(storage.held.size).toBe(0);
});
