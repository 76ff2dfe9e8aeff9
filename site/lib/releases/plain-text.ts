import { textParts } from './text-parts.ts';

/**
 * An entry's text without the backticks of its code, for places that show plain text.
 *
 * @param text The text.
 * @returns The words alone.
 */
export function plainText(text: string): string {
  return textParts(text)
    .map((part) => part.text)
    .join('');
}
