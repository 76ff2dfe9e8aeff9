import { afterEach, expect, it, vi } from 'vitest';
import { browserStorage } from '../../../site/lib/browser-storage.ts';

afterEach(() => vi.unstubAllGlobals());

function fakeStorage(overrides: Partial<Storage> = {}) {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
    ...overrides,
  };
}

it('browserStorage() keeps values in local storage', () => {
  const local = fakeStorage();
  vi.stubGlobal('localStorage', local);
  browserStorage().setItem('k', 'v');
  expect(local.getItem('k')).toBe('v');
  expect(browserStorage().getItem('k')).toBe('v');
});

it('browserStorage() holds values in memory where local storage is denied', () => {
  vi.stubGlobal('localStorage', undefined);
  const storage = browserStorage();
  storage.setItem('k', 'v');
  expect(storage.getItem('k')).toBe('v');
  storage.removeItem('k');
  expect(storage.getItem('k')).toBeNull();
});

it('browserStorage() prefers the value that a full local storage refused', () => {
  const local = fakeStorage({
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
    getItem: () => 'old',
  });
  vi.stubGlobal('localStorage', local);
  const storage = browserStorage();
  storage.setItem('k', 'new');
  expect(storage.getItem('k')).toBe('new');
});

it('browserStorage() forgets the refused value once a later one is kept', () => {
  let full = true;
  const local = fakeStorage();
  const keep = local.setItem;
  local.setItem = (key, value) => {
    if (full) throw new DOMException('full', 'QuotaExceededError');
    keep(key, value);
  };
  vi.stubGlobal('localStorage', local);
  const storage = browserStorage();
  storage.setItem('k', 'first');
  full = false;
  storage.setItem('k', 'second');
  local.setItem('k', 'from another tab');
  expect(storage.getItem('k')).toBe('from another tab');
});
