import { expect, test } from 'vitest';
import { noFilter } from '../../../../site/lib/filter/filter-state.ts';
import { readFilterQuery } from '../../../../site/lib/filter/read-filter-query.ts';
import { facets } from './facets.ts';

test('readFilterQuery() finds no filter in an empty query, nor in names that are not its own', () => {
  expect(readFilterQuery('', facets)).toEqual({ state: noFilter, unknown: [] });
  expect(readFilterQuery('?utm_source=mail', facets)).toEqual({ state: noFilter, unknown: [] });
});

test('readFilterQuery() reads several choices, each once and in any case', () => {
  expect(readFilterQuery('?kind=POSTER&kind=talk&kind=talk&q=a+b&sort=title', facets)).toEqual({
    state: { text: 'a b', chosen: { kind: ['poster', 'talk'] }, sort: 'title' },
    unknown: [],
  });
});

test('readFilterQuery() tells values that can not be chosen, and keeps the rest', () => {
  expect(readFilterQuery('?kind=opera&kind=talk&area=mars&sort=size', facets)).toEqual({
    state: { text: '', chosen: { kind: ['talk'] }, sort: 'time' },
    unknown: ['kind=opera', 'area=mars', 'sort=size'],
  });
});
