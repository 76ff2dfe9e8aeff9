import { expect, test } from 'vitest';
import { facetColumn } from '../../../../site/lib/session-list/facet-column.ts';
import { session } from './sessions.ts';

const sessions = [
  session('A1', { room: 'b' }),
  session('A2', { room: 'c' }),
  session('A3', { room: 'c' }),
  session('A4'),
  session('A5', { room: 'a' }),
];

test('facetColumn() orders choices by rank, then by count, then by label', () => {
  const { choices, column } = facetColumn(sessions, ({ room }) => [
    room ? { id: room, label: room } : { id: 'unknown', label: 'Not known', rank: 'unknown' },
  ]);
  expect(choices.map(({ id }) => id)).toEqual(['c', 'a', 'b', 'unknown']);
  expect(column).toEqual([[2], [0], [0], [3], [1]]);
});

test('facetColumn() puts a choice after the one that it lies within', () => {
  const { choices, column } = facetColumn(sessions, ({ room }) => [
    { id: 'all', label: 'All', rank: '9' },
    ...(room ? [{ id: room, label: room, within: 'all', rank: room }] : [{ id: 'first', label: 'First' }]),
  ]);
  expect(choices).toEqual([
    { id: 'first', label: 'First' },
    { id: 'all', label: 'All' },
    { id: 'a', label: 'a', within: 'all' },
    { id: 'b', label: 'b', within: 'all' },
    { id: 'c', label: 'c', within: 'all' },
  ]);
  expect(column).toEqual([
    [1, 3],
    [1, 4],
    [1, 4],
    [0, 1],
    [1, 2],
  ]);
});

test('facetColumn() leaves sessions without a choice empty', () => {
  expect(facetColumn(sessions, () => [])).toEqual({ choices: [], column: [[], [], [], [], []] });
});
