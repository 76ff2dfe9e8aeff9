import { expect, test } from 'vitest';
import { matchesFilter } from '../../../../../snippets/local-aws/knowledge-bases/filters/matches-filter.ts';
import type { RetrievalFilter } from '../../../../../snippets/local-aws/knowledge-bases/filters/retrieval-filter.ts';

const attributes = { animal: 'cat', year: 1989, wild: false, colours: ['black', 'white'] };
const key = 'animal';

test.each<[RetrievalFilter, RetrievalFilter]>([
  [{ equals: { key, value: 'cat' } }, { equals: { key, value: 'Cat' } }],
  [{ equals: { key: 'year', value: 1989 } }, { equals: { key: 'year', value: '1989' } }],
  [{ equals: { key: 'wild', value: false } }, { equals: { key: 'wild', value: true } }],
  [
    { equals: { key: 'colours', value: ['black', 'white'] } },
    { equals: { key: 'colours', value: ['black'] } },
  ],
  [{ notEquals: { key, value: 'dog' } }, { notEquals: { key, value: 'cat' } }],
  [{ notEquals: { key: 'none', value: 'dog' } }, { equals: { key: 'none', value: 'dog' } }],
  [{ greaterThan: { key: 'year', value: 1988 } }, { greaterThan: { key: 'year', value: 1989 } }],
  [
    { greaterThanOrEquals: { key: 'year', value: 1989 } },
    { greaterThanOrEquals: { key: 'year', value: 1990 } },
  ],
  [{ lessThan: { key: 'year', value: 1990 } }, { lessThan: { key: 'year', value: 1989 } }],
  [{ lessThanOrEquals: { key: 'year', value: 1989 } }, { lessThanOrEquals: { key: 'year', value: 1988 } }],
  [{ in: { key, value: ['dog', 'cat'] } }, { in: { key, value: ['dog'] } }],
  [{ notIn: { key, value: ['dog'] } }, { notIn: { key, value: ['dog', 'cat'] } }],
  [{ notIn: { key: 'none', value: ['dog'] } }, { in: { key: 'none', value: ['dog'] } }],
  [{ startsWith: { key, value: 'ca' } }, { startsWith: { key, value: 'at' } }],
  [{ stringContains: { key, value: 'at' } }, { stringContains: { key, value: 'ct' } }],
  [
    { stringContains: { key: 'colours', value: 'hit' } },
    { stringContains: { key: 'colours', value: 'red' } },
  ],
  [{ listContains: { key: 'colours', value: 'black' } }, { listContains: { key: 'colours', value: 'blac' } }],
])('matchesFilter() takes one and refuses the other, case %#', (taken, refused) => {
  expect(matchesFilter(attributes, taken)).toBe(true);
  expect(matchesFilter(attributes, refused)).toBe(false);
  expect(matchesFilter(attributes, { andAll: [taken, taken] })).toBe(true);
  expect(matchesFilter(attributes, { andAll: [taken, refused] })).toBe(false);
  expect(matchesFilter(attributes, { orAll: [refused, taken] })).toBe(true);
  expect(matchesFilter(attributes, { orAll: [refused, refused] })).toBe(false);
});

test('matchesFilter() takes an attribute of another type for none', () => {
  expect(matchesFilter(attributes, { greaterThan: { key, value: 1 } })).toBe(false);
  expect(matchesFilter(attributes, { startsWith: { key: 'year', value: '1' } })).toBe(false);
  expect(matchesFilter(attributes, { listContains: { key, value: 'c' } })).toBe(false);
});

test('matchesFilter() looks at attributes alone, not at what every object has', () => {
  expect(matchesFilter({}, { notEquals: { key: 'constructor', value: 'x' } })).toBe(true);
  expect(matchesFilter({}, { stringContains: { key: 'toString', value: '' } })).toBe(false);
});
