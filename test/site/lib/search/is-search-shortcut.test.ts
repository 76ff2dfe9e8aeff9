import { expect, test } from 'vitest';
import { isSearchShortcut, type Key } from '../../../../site/lib/search/is-search-shortcut.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false };

function key(name: string, more: Partial<Key> = {}): Key {
  return { key: name, ...plain, ...more };
}

test.each([
  ['/', key('/')],
  ['/ typed with Shift', key('/', { shiftKey: true })],
  ['Control and K', key('k', { ctrlKey: true })],
  ['Command and K with Caps Lock', key('K', { metaKey: true })],
])('isSearchShortcut() knows %s', (_, event) => {
  expect(isSearchShortcut(event, false)).toBe(true);
});

test.each([
  ['Control and /', key('/', { ctrlKey: true })],
  ['Alt and /', key('/', { altKey: true })],
  ['/ in a composition', key('/', { isComposing: true })],
  ['K alone', key('k')],
  ['Control, Shift and K, which opens a console', key('K', { ctrlKey: true, shiftKey: true })],
])('isSearchShortcut() leaves %s alone', (_, event) => {
  expect(isSearchShortcut(event, false)).toBe(false);
});

test('isSearchShortcut() takes / for a letter in a field, and Control and K not', () => {
  expect(isSearchShortcut(key('/'), true)).toBe(false);
  expect(isSearchShortcut(key('k', { ctrlKey: true }), true)).toBe(true);
});
