const words = new Set(
  [
    ...['', 'n/a', 'na', 'nan', 'nil', 'none', 'null', 'undefined', 'missing', 'unknown', 'unspecified'],
    ...['not available', 'not applicable', 'not specified', 'not known', 'not given', 'tbd', '-', '--', '?'],
  ].map(bare),
);

/**
 * Tells whether a field says nothing: it is absent, empty, or one of the words that models write instead.
 *
 * Case, white space and the marks around the word do not matter: ` (Unknown). ` is missing.
 *
 * @param value The field.
 * @returns Whether it says nothing.
 *
 * @example
 * ```ts
 * import { isMissing } from '@outcrop/snippets/batch-inference';
 *
 * console.assert(isMissing('N/A') && isMissing(null) && !isMissing('Nike'));
 * ```
 */
export function isMissing(value: string | null | undefined): boolean {
  return value === null || value === undefined || words.has(bare(value));
}

function bare(value: string): string {
  return value.toLowerCase().replace(/[\s\p{P}]+/gu, '');
}
