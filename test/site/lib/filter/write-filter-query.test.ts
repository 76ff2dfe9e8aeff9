import { expect, test } from 'vitest';
import { noFilter } from '../../../../site/lib/filter/filter-state.ts';
import { readFilterQuery } from '../../../../site/lib/filter/read-filter-query.ts';
import { writeFilterQuery } from '../../../../site/lib/filter/write-filter-query.ts';
import { facets } from './facets.ts';

test('writeFilterQuery() is empty without a filter', () => {
  expect(writeFilterQuery(noFilter, facets)).toBe('');
  expect(writeFilterQuery({ ...noFilter, text: '  ' }, facets)).toBe('');
});

test('writeFilterQuery() writes text, facets in their order, sort', () => {
  const state = {
    text: ' cuda fft',
    chosen: { org: ['meta'], kind: ['poster', 'talk'] },
    sort: 'title',
  } as const;
  expect(writeFilterQuery(state, facets)).toBe('?q=cuda+fft&kind=poster&kind=talk&org=meta&sort=title');
});

test('writeFilterQuery() escapes what an address can not hold', () => {
  const query = writeFilterQuery({ ...noFilter, text: 'C++ & "A#B" 模型' }, facets);
  expect(query).toBe('?q=C%2B%2B+%26+%22A%23B%22+%E6%A8%A1%E5%9E%8B');
  expect(readFilterQuery(query, facets).state.text).toBe('C++ & "A#B" 模型');
});
