import { patternError } from './pattern-error.ts';
import type { ValueTest } from './value-test.ts';
import { isWildcardMatch, parseWildcard } from './wildcard.ts';

type TextTest = (text: string) => boolean;

const mixed = 'Inside anything but list, either all values are number or string, mixed type is not supported';

/**
 * Any value but those that are named; one must be there.
 *
 * @throws {ServiceError} InvalidEventPatternException, if it is no value, list of values or match type.
 */
export function anythingButTest(value: unknown): ValueTest {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return noneOf(value);
  const [entry, another] = Object.entries(value);
  if (!entry) throw patternError('Anything-But expression name not found');
  const [name, excluded] = entry;
  const tests = [excluded].flat().map((each) => excludedText(name, each));
  if (another) throw patternError('Too many elements in numeric expression');
  return (leaf) => leaf !== undefined && !(typeof leaf === 'string' && tests.some((test) => test(leaf)));
}

function noneOf(value: unknown): ValueTest {
  if (!Array.isArray(value) && typeof value !== 'string' && typeof value !== 'number') {
    throw patternError('Value of anything-but must be an array or single string/number value.');
  }
  const values: unknown[] = [value].flat();
  const types = new Set(values.map((each) => typeof each));
  for (const type of types) {
    if (type === 'string' || type === 'number') continue;
    throw patternError('Inside anything but list, start|null|boolean is not supported.');
  }
  if (types.size !== 1) throw patternError(mixed);
  return (leaf) => leaf !== undefined && !values.includes(leaf);
}

function excludedText(name: string, value: unknown): TextTest {
  switch (name) {
    case 'prefix':
      return endTest(value, (text, end) => text.startsWith(end));
    case 'suffix':
      return endTest(value, (text, end) => text.endsWith(end));
    case 'equals-ignore-case':
      return equalsTest(value);
    case 'wildcard': {
      const parts = parseWildcard(value);
      return (text) => isWildcardMatch(text, parts);
    }
    default:
      throw patternError(`Unsupported anything-but pattern: ${name}`);
  }
}

function endTest(value: unknown, ends: (text: string, end: string) => boolean): TextTest {
  if (typeof value !== 'string') throw patternError('prefix/suffix match pattern must be a string');
  if (value === '') throw patternError('Null prefix/suffix not allowed');
  return (text) => ends(text, value);
}

function equalsTest(value: unknown): TextTest {
  if (typeof value !== 'string') {
    throw patternError(
      'Inside anything-but/equals-ignore-case list, number|start|null|boolean is not supported.',
    );
  }
  const lower = value.toLowerCase();
  return (text) => text.toLowerCase() === lower;
}
