import { foldText } from './fold-text.ts';

/**
 * Takes a search apart into what a session must contain: words, and phrases in double quotes.
 *
 * @param search What the reader typed.
 * @returns The terms, folded, each once.
 *
 * @example
 * ```ts
 * searchTerms('CUDA "deep learning"'); // ['cuda', 'deep learning']
 * ```
 */
export function searchTerms(search: string): string[] {
  const terms = [...foldText(search).matchAll(/"([^"]*)"?|[^\s"]+/g)].map(([word, phrase]) =>
    (phrase ?? word).trim().replace(/\s+/g, ' '),
  );
  return [...new Set(terms.filter(Boolean))];
}
