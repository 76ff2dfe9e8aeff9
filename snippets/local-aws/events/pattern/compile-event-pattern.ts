import { patternError } from './pattern-error.ts';
import { type Leaf, type ValueTest, valueTest } from './value-test.ts';

/** Whether an event fits a pattern. */
export type EventTest = (event: unknown) => boolean;

/** What an event has where it has no object. */
const nothing = {};

/**
 * Makes a test of an event pattern.
 *
 * A field of an event may hold several values in an array, of which one has to fit; of several objects in an array, one
 * has to fit in all of its fields.
 *
 * @param text The pattern's JSON.
 * @throws {ServiceError} InvalidEventPatternException, if it is no pattern.
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
 */
export function compileEventPattern(text: string): EventTest {
  let pattern: unknown;
  try {
    pattern = JSON.parse(text);
  } catch (cause) {
    throw patternError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
  if (!isObject(pattern)) throw patternError('Filter is not an object');
  return objectTest(pattern);
}

function objectTest(pattern: Record<string, unknown>): EventTest {
  const tests = Object.entries(pattern).map(([name, value]) => fieldTest(name, value));
  if (tests.length === 0) throw patternError('Empty objects are not allowed');
  return (event) => objectsIn(event).some((object) => tests.every((test) => test(object)));
}

function fieldTest(name: string, value: unknown): EventTest {
  if (name === '$or') return orTest(value);
  if (Array.isArray(value)) {
    const tests = value.map(valueTest);
    if (tests.length === 0) throw patternError('Empty arrays are not allowed');
    return (object) => fits(leavesIn(member(object, name)), tests);
  }
  if (!isObject(value)) throw patternError(`"${name}" must be an object or an array`);
  const test = objectTest(value);
  return (object) => test(member(object, name));
}

function orTest(value: unknown): EventTest {
  if (!Array.isArray(value)) throw patternError('It must be an Array followed with $or.');
  const tests = value.map((alternative) => {
    if (!isObject(alternative)) {
      throw patternError('Only JSON object is allowed in array of $or relationship.');
    }
    return objectTest(alternative);
  });
  if (tests.length < 2) throw patternError('There must have at least 2 Objects in $or relationship.');
  return (object) => tests.some((test) => test(object));
}

function fits(leaves: readonly Leaf[], tests: readonly ValueTest[]): boolean {
  const found: readonly (Leaf | undefined)[] = leaves.length === 0 ? [undefined] : leaves;
  return found.some((leaf) => tests.some((test) => test(leaf)));
}

function objectsIn(value: unknown): unknown[] {
  const objects = members(value).filter(isObject);
  return objects.length === 0 ? [nothing] : objects;
}

function leavesIn(value: unknown): Leaf[] {
  return members(value).filter((each): each is Leaf => each !== undefined && !isObject(each));
}

/** What an array holds, and arrays in it; a value that is no array is its only member. */
function members(value: unknown): unknown[] {
  return Array.isArray(value) ? value.flat(Number.POSITIVE_INFINITY) : [value];
}

function member(object: unknown, name: string): unknown {
  return isObject(object) && Object.hasOwn(object, name) ? object[name] : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
