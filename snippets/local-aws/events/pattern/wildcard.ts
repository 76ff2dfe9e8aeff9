import { patternError } from './pattern-error.ts';

/**
 * Reads a text in which `*` stands for any characters, `\*` for itself and `\\` for a backslash.
 *
 * @returns The texts between the wildcards.
 * @throws {ServiceError} InvalidEventPatternException, if it is no such text.
 */
export function parseWildcard(value: unknown): string[] {
  if (typeof value !== 'string') throw patternError('wildcard match pattern must be a string');
  const parts = [''];
  for (let at = 0; at < value.length; at++) {
    const character = value[at];
    if (character === '*') {
      if (value[at + 1] === '*') throw patternError(`Consecutive wildcard characters at pos ${at + 1}`);
      parts.push('');
      continue;
    }
    const escaped = character === '\\';
    if (escaped && value[at + 1] !== '*' && value[at + 1] !== '\\') {
      throw patternError(`Invalid escape character at pos ${at + 1}`);
    }
    if (escaped) at++;
    parts.push((parts.pop() ?? '') + value[at]);
  }
  return parts;
}

/** Whether a text has all parts in their order, the first at its beginning and the last at its end. */
export function isWildcardMatch(text: string, parts: readonly string[]): boolean {
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return text === first;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return from <= text.length - last.length;
}
