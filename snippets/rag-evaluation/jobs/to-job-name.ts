/** Longest name of a job. */
const longest = 63;

/**
 * Makes a name that a job may have out of any text: small letters and digits, with hyphens between them.
 *
 * @param text What the name is to say, such as a title and a date; what does not fit is cut off.
 * @returns The name, of at most 63 characters.
 * @throws {RangeError} If no letter from a to z and no digit is in the text.
 *
 * @example
 * ```ts
 * import { toJobName } from '@outcrop/snippets/rag-evaluation';
 *
 * console.assert(toJobName('Chunks of 300 tokens, 2026-03-01') === 'chunks-of-300-tokens-2026-03-01');
 * ```
 */
export function toJobName(text: string): string {
  const name = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, longest)
    .replace(/-$/, '');
  if (name !== '') return name;
  throw new RangeError(
    `Cannot name a job as its name must hold a letter or a digit: current value is ${text}`,
  );
}
