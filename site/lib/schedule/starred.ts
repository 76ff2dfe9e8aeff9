/** The storage key of the codes that a reader starred. */
export const starredKey = 'outcrop:gtc-2025:starred';

/** The codes of the starred sessions, shared by the pages of all tabs. */
export interface Starred {
  /** The codes, first starred first. */
  codes(): readonly string[];
  has(code: string): boolean;
  /** Stars a session, or takes its star away. */
  toggle(code: string): void;
  /** Puts other codes in the place of all. */
  replace(codes: readonly string[]): void;
  /** Reads the storage again, as after a change in another tab. */
  refresh(): void;
  /** Calls back after each change; returns what ends that. */
  subscribe(listener: () => void): () => void;
}

/**
 * Keeps starred sessions in a storage.
 *
 * What the storage holds may be damaged or written by another version: only what looks like a session's code is taken.
 *
 * @param storage Where to keep them; must not throw.
 *
 * @example
 * ```ts
 * const starred = createStarred(browserStorage());
 * starred.toggle('S71946');
 * starred.has('S71946'); // true
 * ```
 */
export function createStarred(storage: Pick<Storage, 'getItem' | 'setItem'>): Starred {
  const listeners = new Set<() => void>();
  let codes = parseStarred(storage.getItem(starredKey));
  const change = (next: readonly string[]) => {
    codes = [...new Set(next)];
    storage.setItem(starredKey, JSON.stringify(codes));
    for (const listener of listeners) listener();
  };
  return {
    codes: () => codes,
    has: (code) => codes.includes(code),
    toggle: (code) => change(codes.includes(code) ? codes.filter((one) => one !== code) : [...codes, code]),
    replace: change,
    refresh() {
      codes = parseStarred(storage.getItem(starredKey));
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Reads codes from what a storage holds; whatever is no code is left out. */
export function parseStarred(text: string | null): string[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? [...new Set(value.filter(isCode))] : [];
  } catch {
    return [];
  }
}

function isCode(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Z]+\d{4,5}[a-z]?$/.test(value);
}
