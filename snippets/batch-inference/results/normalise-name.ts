/**
 * The form of a name in which virtually identical names are the same: NFKC, lower case, no punctuation, no white space.
 *
 * Between digits something stays in their place: 1.5 is not 15.
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
    .replace(/(?<=\p{N})[\p{P}\p{Z}\p{C}\s]+(?=\p{N})/gu, '|')
    .replace(/[\p{P}\p{Z}\p{C}\s]+/gu, '');
}
