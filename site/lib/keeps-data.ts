const probe = 'outcrop:probe';

/**
 * Tells whether a browser keeps what a page stores. Some deny it at the mere mention of the storage.
 *
 * @param storage Gives the storage.
 *
 * @example
 * ```ts
 * keepsData(() => localStorage);
 * ```
 */
export function keepsData(storage: () => Pick<Storage, 'setItem' | 'removeItem'>): boolean {
  try {
    storage().setItem(probe, '');
    storage().removeItem(probe);
    return true;
  } catch {
    return false;
  }
}
