import { splitCode } from './split-code.ts';

/**
 * The file of `sessions/` that holds a session: that of its prefix, or for the many S codes that of their first two digits.
 *
 * @param code The session's code.
 * @returns The file's name.
 *
 * @example
 * ```ts
 * sessionFile('S71946'); // 'S71.yaml'
 * sessionFile('DLIT71640'); // 'DLIT.yaml'
 * ```
 */
export function sessionFile(code: string): string {
  const { prefix, number } = splitCode(code);
  return prefix === 'S' ? `S${String(number).slice(0, 2)}.yaml` : `${prefix}.yaml`;
}
