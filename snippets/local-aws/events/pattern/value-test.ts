import { anythingButTest } from './anything-but-test.ts';
import { numericTest } from './numeric-test.ts';
import { patternError } from './pattern-error.ts';
import { prefixTest, suffixTest, textTest } from './text-tests.ts';
import { isWildcardMatch, parseWildcard } from './wildcard.ts';

/** A value of an event that is no structure. */
export type Leaf = string | number | boolean | null;

/** Whether a value fits; it is undefined where an event has none. */
export type ValueTest = (leaf: Leaf | undefined) => boolean;

const matchTypes: Readonly<Record<string, (value: unknown) => ValueTest>> = {
  'anything-but': anythingButTest,
  'equals-ignore-case': equalsIgnoreCaseTest,
  exists: existsTest,
  numeric: numericTest,
  prefix: prefixTest,
  suffix: suffixTest,
  wildcard: wildcardTest,
};

/**
 * Makes a test of one member of a pattern's array: a value that is to be equal, or an object with a match type.
 *
 * @throws {ServiceError} InvalidEventPatternException, if it is neither.
 */
export function valueTest(matcher: unknown): ValueTest {
  if (Array.isArray(matcher)) throw patternError('Match value must be String, number, true, false, or null');
  if (typeof matcher !== 'object' || matcher === null) return (leaf) => leaf === matcher;
  const [entry, another] = Object.entries(matcher);
  if (!entry) throw patternError('Match expression name not found');
  const [name, value] = entry;
  if (!Object.hasOwn(matchTypes, name)) throw patternError(`Unrecognized match type ${name}`);
  const test = matchTypes[name]?.(value);
  if (!test || another) throw patternError('Only one key allowed in match expression');
  return test;
}

function existsTest(value: unknown): ValueTest {
  if (typeof value !== 'boolean') throw patternError('exists match pattern must be either true or false.');
  return (leaf) => (leaf !== undefined) === value;
}

function equalsIgnoreCaseTest(value: unknown): ValueTest {
  if (typeof value !== 'string') throw patternError('equals-ignore-case match pattern must be a string');
  const lower = value.toLowerCase();
  return textTest((text) => text.toLowerCase() === lower);
}

function wildcardTest(value: unknown): ValueTest {
  const parts = parseWildcard(value);
  return textTest((text) => isWildcardMatch(text, parts));
}
