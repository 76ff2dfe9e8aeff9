import type * as z from 'zod';

/** The most characters of what is there that a message repeats. */
const longestExcerpt = 100;

/**
 * Says what is wrong with a line of a dataset and what would be right: which member, the rule, and what is there.
 *
 * @param issue The rule that the line breaks; its message says what the member must do: "be text".
 * @param line The line's JSON.
 * @returns Such as `prompt must be text: current value is 7`. For a member that is missing it names those beside its
 * place, among which a misspelt one shows.
 */
export function lineFault({ path, message }: z.core.$ZodIssue, line: unknown): string {
  const value = path.reduce(memberOf, line);
  const there = value === undefined ? missing(path.slice(0, -1).reduce(memberOf, line)) : currentValue(value);
  return `${pathText(path)} must ${message}: ${there}`;
}

/** Says what is there in place of what must be. */
export function currentValue(value: unknown): string {
  return Array.isArray(value) && value.length > 0
    ? `current value is a list of ${value.length}`
    : `current value is ${excerpt(JSON.stringify(value))}`;
}

function missing(parent: unknown): string {
  const names = typeof parent === 'object' && parent !== null ? Object.keys(parent) : [];
  return `it is missing, and beside it there is ${excerpt(names.join(', ') || 'nothing')}`;
}

function excerpt(text: string): string {
  const characters = [...text.slice(0, 2 * longestExcerpt)];
  return characters.length > longestExcerpt ? `${characters.slice(0, longestExcerpt).join('')}…` : text;
}

function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return text.replace(/^\./, '') || 'it';
}

function memberOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
