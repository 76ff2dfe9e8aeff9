/**
 * The form of a name in which virtually identical names are the same: NFKC, lower case, no punctuation, no white space.
 *
 * @param name A product's name.
 * @returns Its letters, digits and symbols.
 *
 * @example
 * ```ts
 * import { normaliseName } from '@outcrop/snippets/batch-inference';
 *
 * console.assert(normaliseName('Nike Air-Max  90') === normaliseName('NIKE, air max ９０'));
 * ```
 */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{Z}\p{C}\s]+/gu, '');
}
