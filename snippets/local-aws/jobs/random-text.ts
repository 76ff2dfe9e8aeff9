import type { Random } from '../random.ts';

/**
 * Draws text.
 *
 * @param alphabet The characters to draw from.
 * @param length How many to draw.
 */
export function randomText(random: Random, alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join('');
}
