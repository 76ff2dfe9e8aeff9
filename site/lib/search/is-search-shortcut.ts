/** What a shortcut depends on, as a `KeyboardEvent` carries it. */
export type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'>;

/**
 * Whether a key opens the search: `/`, or K with Control or Command.
 *
 * Shift is of no matter for `/`, as German and other keyboards need it to type one.
 *
 * @param event The key as it was pressed.
 * @param isTyping Whether it was pressed in a field, where `/` is only a letter.
 * @returns Whether to open the search.
 */
export function isSearchShortcut(event: Key, isTyping: boolean): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
  if (isComposing || altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !shiftKey;
  return key === '/' && !isTyping;
}
