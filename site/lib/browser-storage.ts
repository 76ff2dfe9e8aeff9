type Keep = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * The browser's local storage, or, where the browser denies it, one that lasts as long as the page.
 *
 * Browsers that block site data throw at the mere mention of `localStorage`, and a full storage throws when written
 * to. Neither may break a page, so both end here: what can't be kept is held in memory.
 */
export function browserStorage(): Keep {
  const memory = new Map<string, string>();
  return {
    getItem: (key) => memory.get(key) ?? attempt(() => localStorage.getItem(key)) ?? null,
    setItem(key, value) {
      memory.set(key, value);
      attempt(() => {
        localStorage.setItem(key, value);
        memory.delete(key);
      });
    },
    removeItem(key) {
      memory.delete(key);
      attempt(() => localStorage.removeItem(key));
    },
  };
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
