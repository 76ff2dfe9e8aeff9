import { patternError } from './pattern-error.ts';
import type { ValueTest } from './value-test.ts';

/** The greatest number that a pattern may compare with; the least one is its opposite. */
const greatest = 5_000_000_000;

const comparisons: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '=': (value, bound) => value === bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
};

/**
 * A number compared with one bound, or with a lower and an upper one, such as `[">", 0, "<=", 5]`.
 *
 * @throws {ServiceError} InvalidEventPatternException, if it is anything else.
 */
export function numericTest(value: unknown): ValueTest {
  if (!Array.isArray(value)) throw patternError('Value of numeric must be an array.');
  const [operator, bound, upperOperator, upper, ...more] = value;
  const first = comparison(operator, bound);
  if (value.length <= 2) return numberTest(first);
  if (operator !== '>' && operator !== '>=') throw patternError('Too many elements in numeric expression');
  if (upperOperator !== '<' && upperOperator !== '<=') {
    throw patternError(`Bad numeric range operator: ${String(upperOperator)}`);
  }
  const second = comparison(upperOperator, upper);
  if (more.length > 0) throw patternError('Too many terms in numeric range expression');
  if (bound >= upper) throw patternError('Bottom must be less than top');
  return numberTest((number) => first(number) && second(number));
}

function comparison(operator: unknown, bound: unknown): (value: number) => boolean {
  if (typeof operator !== 'string')
    throw patternError(`Invalid member in numeric match: ${JSON.stringify(operator)}`);
  const compare = Object.hasOwn(comparisons, operator) ? comparisons[operator] : undefined;
  if (!compare) throw patternError(`Unrecognized numeric range operator: ${operator}`);
  if (typeof bound !== 'number') {
    throw patternError(`Value of ${operator === '=' ? 'equals' : operator} must be numeric`);
  }
  if (Math.abs(bound) > greatest) {
    throw patternError(`Value must be between -${greatest} and ${greatest}, inclusive`);
  }
  return (value) => compare(value, bound);
}

function numberTest(test: (number: number) => boolean): ValueTest {
  return (leaf) => typeof leaf === 'number' && test(leaf);
}
