import { foldText } from './fold-text.ts';

/**
 * Names the group of a title in a list by title: its letter, `0–9`, or `Other scripts`.
 *
 * Quotes and other signs before the first letter or digit do not count.
 *
 * @param title The title.
 *
 * @example
 * ```ts
 * titleInitial('“I See Dead Pipelines”'); // 'I'
 * ```
 */
export function titleInitial(title: string): string {
  const initial = /[\p{L}\p{N}]/u.exec(foldText(title))?.[0] ?? '';
  if (/[a-z]/.test(initial)) return initial.toUpperCase();
  return /\p{N}/u.test(initial) ? '0–9' : 'Other scripts';
}
