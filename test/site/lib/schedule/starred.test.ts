import { expect, test, vi } from 'vitest';
import { createStarred, parseStarred, starredKey } from '../../../../site/lib/schedule/starred.ts';

function memory(text?: string) {
  const kept = new Map(text === undefined ? [] : [[starredKey, text]]);
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

test.each([
  [null, []],
  ['', []],
  ['{broken', []],
  ['null', []],
  ['{"S71946":true}', []],
  ['"S71946"', []],
  ['["S71946","S72543a","WP73182"]', ['S71946', 'S72543a', 'WP73182']],
  ['["S71946","S71946",7,null,"<b>","s71946","S123","S1234"]', ['S71946', 'S1234']],
])('parseStarred() takes only codes from %s', (text, codes) => {
  expect(parseStarred(text)).toEqual(codes);
});

test('toggle() stars and takes the star away, and keeps both', () => {
  const storage = memory();
  const starred = createStarred(storage);
  starred.toggle('S71946');
  starred.toggle('S72236');
  expect(starred.has('S71946')).toBe(true);
  expect(storage.kept.get(starredKey)).toBe('["S71946","S72236"]');
  starred.toggle('S71946');
  expect(starred.has('S71946')).toBe(false);
  expect(createStarred(storage).codes()).toEqual(['S72236']);
});

test('replace() drops what is named twice', () => {
  const starred = createStarred(memory('["S71946"]'));
  starred.replace(['S72236', 'P73511', 'S72236']);
  expect(starred.codes()).toEqual(['S72236', 'P73511']);
});

test('refresh() takes over what another tab wrote', () => {
  const storage = memory('["S71946"]');
  const starred = createStarred(storage);
  const listener = vi.fn();
  starred.subscribe(listener);
  storage.setItem(starredKey, '["P73511"]');
  expect(starred.codes()).toEqual(['S71946']);
  starred.refresh();
  expect(starred.codes()).toEqual(['P73511']);
  expect(listener).toHaveBeenCalledTimes(1);
});

test('subscribe() calls back after each change until it is ended', () => {
  const starred = createStarred(memory());
  const listener = vi.fn();
  const end = starred.subscribe(listener);
  starred.toggle('S71946');
  starred.replace([]);
  end();
  starred.toggle('S71946');
  expect(listener).toHaveBeenCalledTimes(2);
});
