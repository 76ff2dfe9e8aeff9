import type { TimeFormat } from './time-text.ts';

/**
 * Tells from a text how much of a moment it shows, so that pages need not say so.
 *
 * @param text What a page shows in a `time` element.
 *
 * @example
 * ```ts
 * guessTimeFormat('09:00'); // 'time'
 * ```
 */
export function guessTimeFormat(text: string): TimeFormat {
  if (/^\s*\d\d:\d\d\s*$/.test(text)) return 'time';
  return /\d:\d\d/.test(text) ? 'full' : 'day';
}
