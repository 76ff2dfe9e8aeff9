const conjunction = new Intl.ListFormat('en', { type: 'conjunction' });

/**
 * Joins words as a sentence does: "title, code, and names".
 *
 * @example
 * ```ts
 * sentenceList(['day', 'room']); // 'day and room'
 * ```
 */
export function sentenceList(words: readonly string[]): string {
  return conjunction.format(words);
}
