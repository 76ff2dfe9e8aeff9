import type { z } from 'astro/zod';
import { nearest } from '../lib/nearest.ts';

/** What is wrong, and what would be right where that can be said. */
type Verdict = [wrong: string, right?: string | undefined];

const formats: Record<string, Verdict> = {
  'session code': ['is not a session code', 'write letters and digits such as S71946'],
  'HH:MM': ['is not a time of day', 'write it as 09:00'],
  date: ['is not a date', 'write it as 2025-03-18'],
  url: ['is not an https address'],
  'kebab-case': ['is not kebab-case', 'write words of small letters and digits with hyphens: some-id'],
  'entry address': ['is not the address of an entry', 'write it as 2.17.0#some-id'],
  version: ['is not a version', 'write it as 2.19.0'],
  series: ['is not a series', 'write it as 2.19'],
  'CVE id': ['is not a CVE id', 'write it as CVE-2021-37635'],
};

/**
 * What a schema's complaint says to the person who wrote the file: what is wrong, the current value, what would be right.
 *
 * @param issue One issue of a failed parse; one of unknown keys must name a single key.
 * @param value The value at the issue's path.
 * @param known The keys that the schema knows, for a suggestion when a key is unknown.
 * @returns The text of a problem.
 *
 * @example
 * ```ts
 * const [issue] = z.string().safeParse(2025).error.issues;
 * issueText(issue, 2025); // 'is not a string: current value is 2025 (put it in quotes)'
 * ```
 */
export function issueText(issue: z.core.$ZodIssue, value: unknown, known: readonly string[] = []): string {
  const [wrong, right] = verdict(issue, value, known);
  const silent = value === undefined || value === '' || issue.code === 'unrecognized_keys';
  return `${wrong}${silent ? '' : `: current value is ${show(value)}`}${right ? ` (${right})` : ''}`;
}

function verdict(issue: z.core.$ZodIssue, value: unknown, known: readonly string[]): Verdict {
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return ['is missing'];
      return [`is not a ${issue.expected}`, issue.expected === 'string' ? 'put it in quotes' : undefined];
    case 'invalid_value':
      return ['is not one of the known values', suggestion(value, issue.values.map(String))];
    case 'unrecognized_keys':
      return ['is not a known key', suggestion(issue.keys[0], known)];
    case 'invalid_format':
      return formats[issue.format] ?? [`is not a ${issue.format}`];
    case 'too_small':
      return [tooSmall(issue)];
    case 'custom': {
      const { right } = issue.params ?? {};
      return [issue.message, right];
    }
    default:
      return [issue.message];
  }
}

function tooSmall({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): string {
  if (origin === 'number' || origin === 'int')
    return inclusive ? `is less than ${minimum}` : `is not more than ${minimum}`;
  return minimum === 1 ? 'is empty' : `has fewer than ${minimum} entries`;
}

function suggestion(word: unknown, known: readonly string[]): string {
  const meant = nearest(String(word), known);
  return meant ? `did you mean ${meant}?` : `known are ${known.join(', ')}`;
}

/** The value on one line, and short. */
function show(value: unknown): string {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ') : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
