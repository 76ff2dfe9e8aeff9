/** The storage key that the inline script in every page's head reads, too. */
export const themeKey = 'outcrop:theme';

/** A theme that a reader chose; who chose none has the system's. */
export type Theme = 'light' | 'dark';

/** Tells whether a value is a theme that can be chosen. */
export function isTheme(value: unknown): value is Theme {
  return value === 'light' || value === 'dark';
}

/** Reads the chosen theme; `undefined` when none was chosen. */
export function readTheme(storage: Pick<Storage, 'getItem'>): Theme | undefined {
  const value = storage.getItem(themeKey);
  return isTheme(value) ? value : undefined;
}

/** Keeps the chosen theme; `undefined` goes back to the system's. */
export function storeTheme(storage: Pick<Storage, 'setItem' | 'removeItem'>, theme: Theme | undefined): void {
  if (theme) storage.setItem(themeKey, theme);
  else storage.removeItem(themeKey);
}

/** Shows a theme, or the system's when there is none. */
export function applyTheme(root: HTMLElement, theme: Theme | undefined): void {
  if (theme) root.dataset['theme'] = theme;
  else delete root.dataset['theme'];
}
