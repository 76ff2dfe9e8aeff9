import { expect, test } from 'vitest';
import type { FilterState } from '../../../../site/lib/filter/filter-state.ts';
import { noFilter } from '../../../../site/lib/filter/filter-state.ts';
import { matchSessions } from '../../../../site/lib/filter/match-sessions.ts';
import { widenings } from '../../../../site/lib/filter/widenings.ts';
import { facets, table, texts } from './facets.ts';

function widen(state: Partial<FilterState>) {
  const full = { ...noFilter, ...state };
  return widenings(full, facets, matchSessions(table, texts, full));
}

test('widenings() names first the filter that gives most', () => {
  expect(widen({ text: 'weather', chosen: { kind: ['talk'] } })).toEqual([
    { label: '“weather”', total: 3, without: { text: '', chosen: { kind: ['talk'] }, sort: 'time' } },
    { label: 'Talk', total: 1, without: { text: 'weather', chosen: {}, sort: 'time' } },
  ]);
});

test('widenings() removes all choices of a facet at once', () => {
  const told = widen({ text: 'fft', chosen: { area: ['sjcc-210f', 'sjcc'] } });
  expect(told.map(({ label, total }) => [label, total])).toEqual([
    ['“fft”', 3],
    ['Convention Center, SJCC 210F', 1],
  ]);
});

test('widenings() is empty when no single filter gives anything', () => {
  expect(widen({ text: 'nothing', chosen: { kind: ['poster'], area: ['sjcc'] } })).toEqual([]);
});
