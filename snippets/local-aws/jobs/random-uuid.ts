import type { Random } from '../random.ts';
import { randomText } from './random-text.ts';

/** Draws an id in the form of a UUID. */
export function randomUuid(random: Random): string {
  return [8, 4, 4, 4, 12].map((length) => randomText(random, '0123456789abcdef', length)).join('-');
}
