import { patternError } from './pattern-error.ts';
import type { ValueTest } from './value-test.ts';

/** A test that only texts pass. */
export function textTest(test: (text: string) => boolean): ValueTest {
  return (leaf) => typeof leaf === 'string' && test(leaf);
}

/** How a text begins. */
export function prefixTest(value: unknown): ValueTest {
  return endTest('prefix', 'startsWith', value);
}

/** How a text ends. */
export function suffixTest(value: unknown): ValueTest {
  return endTest('suffix', 'endsWith', value);
}

function endTest(name: 'prefix' | 'suffix', ends: 'startsWith' | 'endsWith', value: unknown): ValueTest {
  if (typeof value === 'string') return textTest((text) => text[ends](value));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw patternError(`${name} match pattern must be a string`);
  }
  const [key = '', another] = Object.keys(value);
  if (key !== 'equals-ignore-case') throw patternError(`Unsupported ${name} pattern: ${key}`);
  const end: unknown = Object.values(value)[0];
  if (typeof end !== 'string') throw patternError('equals-ignore-case match pattern must be a string');
  if (another !== undefined) throw patternError('Only one key allowed in match expression');
  const lower = end.toLowerCase();
  return textTest((text) => text.toLowerCase()[ends](lower));
}
