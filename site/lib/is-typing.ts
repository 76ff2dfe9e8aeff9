const fields = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';

/**
 * Whether a key pressed at a place belongs to what the reader is typing there, and so must not act as a shortcut.
 *
 * @param target Where the key was pressed.
 * @returns Whether it is in a field or an editable text.
 */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(fields) !== null;
}
