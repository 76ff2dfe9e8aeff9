import { foldText } from '../filter/fold-text.ts';

/**
 * A text in the form in which words are compared, as the catalogue's filter compares them.
 *
 * Most texts are plain ASCII, and are spared the rules for others: the index folds tens of thousands of words at once.
 *
 * @param text Any text.
 * @returns The folded text.
 *
 * @example
 * ```ts
 * fold('Müller'); // 'muller'
 * ```
 */
export function fold(text: string): string {
  return isAscii(text) ? text.toLowerCase() : foldText(text);
}

/** Whether a text is plain enough to be spared the slow rules for other scripts. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}
