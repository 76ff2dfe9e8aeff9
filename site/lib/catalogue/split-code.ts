/** The parts of a session's code. */
export interface CodeParts {
  /** The letters before the number: S, EXS, WP, ... */
  prefix: string;
  number: number;
  /** The letter after it, empty when there is none. */
  suffix: string;
}

/**
 * Takes a session's code apart.
 *
 * @param code The code.
 * @returns Its parts; a text that is not a code is all prefix.
 *
 * @example
 * ```ts
 * splitCode('WP72431b'); // { prefix: 'WP', number: 72431, suffix: 'b' }
 * ```
 */
export function splitCode(code: string): CodeParts {
  const [, prefix = code, digits = '0', suffix = ''] = /^([A-Z]+)(\d+)([a-z]?)$/.exec(code) ?? [];
  return { prefix, number: Number(digits), suffix };
}
