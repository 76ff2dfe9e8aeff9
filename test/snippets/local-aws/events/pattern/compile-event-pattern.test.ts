import { describe, expect, test } from 'vitest';
import { compileEventPattern } from '../../../../../snippets/local-aws/events/pattern/compile-event-pattern.ts';

function fits(pattern: unknown, event: unknown): boolean {
  return compileEventPattern(JSON.stringify(pattern))(event);
}

/** The event of https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html */
const ec2 = {
  version: '0',
  id: '6a7e8feb-b491-4cf7-a9f1-bf3703467718',
  'detail-type': 'EC2 Instance State-change Notification',
  source: 'aws.ec2',
  account: '111122223333',
  time: '2017-12-22T18:43:48Z',
  region: 'us-west-1',
  resources: ['arn:aws:ec2:us-west-1:123456789012:instance/i-1234567890abcdef0'],
  detail: { 'instance-id': 'i-1234567890abcdef0', state: 'terminated' },
};

describe('compileEventPattern() takes the examples of the user guide', () => {
  test.each([
    [{ source: ['aws.ec2'] }, true],
    [{ source: ['aws.ec2'], 'detail-type': ['EC2 Instance State-change Notification'] }, true],
    [{ source: ['aws.ec2'], detail: { state: ['terminated'] } }, true],
    [{ source: ['aws.ec2'], detail: { state: ['running'] } }, false],
    [{ source: ['aws.s3', 'aws.ec2'] }, true],
    [{ detail: { state: [{ 'anything-but': 'initializing' }] } }, true],
    [{ detail: { state: [{ 'anything-but': ['terminated', 'stopped'] }] } }, false],
    [{ detail: { state: [{ 'anything-but': { prefix: 'init' } }] } }, true],
    [{ detail: { state: [{ 'anything-but': { prefix: ['init', 'term'] } }] } }, false],
    [{ detail: { state: [{ 'anything-but': { suffix: 'ed' } }] } }, false],
    [{ detail: { state: [{ 'anything-but': { 'equals-ignore-case': 'TERMINATED' } }] } }, false],
    [{ detail: { state: [{ 'anything-but': { wildcard: 'term*' } }] } }, false],
    [{ region: [{ prefix: 'us-' }] }, true],
    [{ region: [{ prefix: { 'equals-ignore-case': 'US-' } }] }, true],
    [{ region: [{ prefix: 'eu-' }] }, false],
    [{ time: [{ suffix: ':48Z' }] }, true],
    [{ time: [{ suffix: { 'equals-ignore-case': ':48z' } }] }, true],
    [{ 'detail-type': [{ 'equals-ignore-case': 'ec2 instance State-Change notification' }] }, true],
    [{ resources: [{ wildcard: 'arn:aws:ec2:*:instance/*' }] }, true],
    [{ resources: [{ wildcard: 'arn:aws:ec2:*:volume/*' }] }, false],
    [{ detail: { 'instance-id': [{ exists: true }] } }, true],
    [{ detail: { 'instance-id': [{ exists: false }] } }, false],
    [{ detail: { reason: [{ exists: false }] } }, true],
  ])('%j: %s', (pattern, isFit) => {
    expect(fits(pattern, ec2)).toBe(isFit);
  });

  // "Complex example with multiple matching" and "Or matching".
  const numbers = {
    detail: {
      'c-count': [{ numeric: ['>', 0, '<=', 5] }],
      'd-count': [{ numeric: ['<', 10] }],
      'x-limit': [{ numeric: ['=', 301.8] }],
    },
  };
  test.each([
    [{ 'c-count': 5, 'd-count': 9, 'x-limit': 301.8 }, true],
    [{ 'c-count': 0, 'd-count': 9, 'x-limit': 301.8 }, false],
    [{ 'c-count': 6, 'd-count': 9, 'x-limit': 301.8 }, false],
    [{ 'c-count': 5, 'd-count': 10, 'x-limit': 301.8 }, false],
    [{ 'c-count': 5, 'd-count': 9, 'x-limit': 301.9 }, false],
    [{ 'c-count': '5', 'd-count': 9, 'x-limit': 301.8 }, false],
  ])('numbers of %j: all %s', (detail, isFit) => {
    expect(fits(numbers, { detail })).toBe(isFit);
  });

  const either = {
    detail: { $or: Object.entries(numbers.detail).map(([name, test]) => ({ [name]: test })) },
  };
  test.each([
    [{ 'c-count': 5 }, true],
    [{ 'd-count': 9.9 }, true],
    [{ 'c-count': 6, 'd-count': 10, 'x-limit': 0 }, false],
    [{}, false],
  ])('numbers of %j: one %s', (detail, isFit) => {
    expect(fits(either, { detail })).toBe(isFit);
  });
});

describe('compileEventPattern() criteria', () => {
  test.each([
    ['a null is equal to null alone', { a: [null] }, { a: null }, { b: 1 }],
    ['an empty text is no null', { a: [''] }, { a: '' }, { a: null }],
    ['a truth is no text', { a: [true] }, { a: true }, { a: 'true' }],
    ['a number is no text', { a: [5] }, { a: 5 }, { a: '5' }],
    ['one of the values of an array fits', { a: ['x'] }, { a: ['y', 'x'] }, { a: ['y', 'z'] }],
    [
      'one object of an array fits in all fields',
      { a: { b: [1], c: [2] } },
      { a: [{ b: 1, c: 2 }] },
      { a: [{ b: 1 }, { c: 2 }] },
    ],
    ['an array without members has nothing', { a: [{ exists: false }] }, { a: [] }, { a: [''] }],
    ['exists asks for a value, not for a structure', { a: [{ exists: true }] }, { a: 0 }, { a: { b: 1 } }],
    ['absent or a value', { a: [{ exists: false }, 'x'] }, {}, { a: 'y' }],
    ['anything but a number', { a: [{ 'anything-but': 5 }] }, { a: 6 }, { a: 5 }],
    ['anything but asks for something', { a: [{ 'anything-but': 5 }] }, { a: '5' }, {}],
    ['>= and <', { a: [{ numeric: ['>=', 1, '<', 2] }] }, { a: 1 }, { a: 2 }],
    ['a wildcard in the middle', { a: [{ wildcard: 'a*c*e' }] }, { a: 'abcde' }, { a: 'aecd' }],
    ['parts of a wildcard do not overlap', { a: [{ wildcard: 'aba*aba' }] }, { a: 'abaaba' }, { a: 'ababa' }],
    [
      'an escaped wildcard',
      { a: [{ wildcard: String.raw`a\*b\\c` }] },
      { a: String.raw`a*b\c` },
      { a: 'axbc' },
    ],
    ['fields of Object are none of an event', { toString: [{ exists: false }] }, {}, { toString: 'x' }],
  ])('%s', (_, pattern, fitting, other) => {
    expect(fits(pattern, fitting)).toBe(true);
    expect(fits(pattern, other)).toBe(false);
  });

  test('a wildcard of many parts takes no longer than its text', () => {
    const wildcard = 'a*'.repeat(1_000);
    expect(fits({ a: [{ wildcard: `${wildcard}b` }] }, { a: 'a'.repeat(100_000) })).toBe(false);
  });
});

test.each([
  [[], 'Filter is not an object'],
  [{}, 'Empty objects are not allowed'],
  [{ a: {} }, 'Empty objects are not allowed'],
  [{ a: [] }, 'Empty arrays are not allowed'],
  [{ a: 'x' }, '"a" must be an object or an array'],
  [{ a: [['x']] }, 'Match value must be String, number, true, false, or null'],
  [{ a: [{}] }, 'Match expression name not found'],
  [{ a: [{ contains: 'x' }] }, 'Unrecognized match type contains'],
  [{ a: [{ constructor: 'x' }] }, 'Unrecognized match type constructor'],
  [{ a: [{ prefix: 'x', suffix: 'y' }] }, 'Only one key allowed in match expression'],
  [{ a: [{ prefix: 1 }] }, 'prefix match pattern must be a string'],
  [{ a: [{ suffix: { wildcard: 'x' } }] }, 'Unsupported suffix pattern: wildcard'],
  [{ a: [{ exists: 'true' }] }, 'exists match pattern must be either true or false.'],
  [{ a: [{ 'equals-ignore-case': null }] }, 'equals-ignore-case match pattern must be a string'],
  [{ a: [{ numeric: 5 }] }, 'Value of numeric must be an array.'],
  [{ a: [{ numeric: [5] }] }, 'Invalid member in numeric match: 5'],
  [{ a: [{ numeric: ['~', 5] }] }, 'Unrecognized numeric range operator: ~'],
  [{ a: [{ numeric: ['=', '5'] }] }, 'Value of equals must be numeric'],
  [{ a: [{ numeric: ['<', 5, '>', 1] }] }, 'Too many elements in numeric expression'],
  [{ a: [{ numeric: ['>', 5, '>', 1] }] }, 'Bad numeric range operator: >'],
  [{ a: [{ numeric: ['>', 5, '<', 5] }] }, 'Bottom must be less than top'],
  [{ a: [{ numeric: ['>', 5_000_000_001] }] }, 'Value must be between -5000000000 and 5000000000, inclusive'],
  [{ a: [{ wildcard: 'a**b' }] }, 'Consecutive wildcard characters at pos 2'],
  [{ a: [{ wildcard: String.raw`a\b` }] }, 'Invalid escape character at pos 2'],
  [
    { a: [{ 'anything-but': true }] },
    'Value of anything-but must be an array or single string/number value.',
  ],
  [
    { a: [{ 'anything-but': [1, 'x'] }] },
    'Inside anything but list, either all values are number or string, mixed type is not supported',
  ],
  [{ a: [{ 'anything-but': [null] }] }, 'Inside anything but list, start|null|boolean is not supported.'],
  [{ a: [{ 'anything-but': { numeric: ['=', 1] } }] }, 'Unsupported anything-but pattern: numeric'],
  [{ a: [{ 'anything-but': { prefix: '' } }] }, 'Null prefix/suffix not allowed'],
  [{ $or: {} }, 'It must be an Array followed with $or.'],
  [{ $or: [{ a: [1] }] }, 'There must have at least 2 Objects in $or relationship.'],
  [{ $or: [{ a: [1] }, 2] }, 'Only JSON object is allowed in array of $or relationship.'],
])('compileEventPattern() refuses %j', (pattern, reason) => {
  expect(() => fits(pattern, {})).toThrow(
    expect.objectContaining({
      name: 'InvalidEventPatternException',
      message: `Event pattern is not valid. Reason: ${reason}`,
    }),
  );
});
