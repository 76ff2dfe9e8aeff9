import { expect, test } from 'vitest';
import { activeFilters } from '../../../../site/lib/filter/active-filters.ts';
import { noFilter } from '../../../../site/lib/filter/filter-state.ts';
import { facets } from './facets.ts';

test('activeFilters() is empty without a choice; text and sort are none', () => {
  expect(activeFilters({ ...noFilter, text: 'cuda', sort: 'title' }, facets)).toEqual([]);
});

test('activeFilters() names each choice and what is left without it', () => {
  const state = {
    text: ' cuda ',
    chosen: { kind: ['talk', 'poster'], org: ['meta'] },
    sort: 'time',
  } as const;
  expect(activeFilters(state, facets)).toEqual([
    { label: 'Talk', without: { ...state, chosen: { kind: ['poster'], org: ['meta'] } } },
    { label: 'Poster', without: { ...state, chosen: { kind: ['talk'], org: ['meta'] } } },
    { label: 'Meta', without: { ...state, chosen: { kind: ['talk', 'poster'] } } },
  ]);
});
