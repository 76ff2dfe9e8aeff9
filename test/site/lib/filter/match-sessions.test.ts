import { expect, test } from 'vitest';
import type { FilterState } from '../../../../site/lib/filter/filter-state.ts';
import { noFilter } from '../../../../site/lib/filter/filter-state.ts';
import { matchSessions } from '../../../../site/lib/filter/match-sessions.ts';
import { table, texts } from './facets.ts';

function match(state: Partial<FilterState>) {
  return matchSessions(table, texts, { ...noFilter, ...state });
}

function shown(state: Partial<FilterState>): string {
  return match(state).shown.join('');
}

test('matchSessions() shows all without a filter', () => {
  const matches = match({});
  expect(matches.shown.join('')).toBe('11111');
  expect(matches.total).toBe(5);
  expect(matches.counts).toEqual([
    [3, 2],
    [3, 2, 2],
    [3, 2],
  ]);
});

test('matchSessions() wants every word of the text, anywhere and in any case', () => {
  expect(shown({ text: 'cuda' })).toBe('10110');
  expect(shown({ text: 'Python CUDA' })).toBe('10000');
  expect(shown({ text: '"python cuda"' })).toBe('00000');
  expect(shown({ text: '"for python"' })).toBe('10000');
});

test('matchSessions() wants one of the choices within a facet', () => {
  expect(shown({ chosen: { kind: ['poster'] } })).toBe('00011');
  expect(shown({ chosen: { kind: ['poster', 'talk'] } })).toBe('11111');
  expect(shown({ chosen: { area: ['sjcc'] } })).toBe('11100');
  expect(shown({ chosen: { area: ['sjcc-210f', 'unknown'] } })).toBe('11011');
});

test('matchSessions() wants every facet and the text', () => {
  expect(shown({ text: 'cuda', chosen: { kind: ['talk'], area: ['sjcc-210f'] } })).toBe('10000');
  expect(match({ text: 'cuda', chosen: { kind: ['talk'], area: ['sjcc-210f'] } }).total).toBe(1);
});

test('matchSessions() counts a facet as if nothing were chosen in it, and others within the choice', () => {
  expect(match({ chosen: { kind: ['poster'] } }).counts).toEqual([
    [3, 2],
    [0, 0, 2],
    [1, 1],
  ]);
  expect(match({ text: 'cuda', chosen: { kind: ['poster'] } }).counts).toEqual([
    [2, 1],
    [0, 0, 1],
    [1, 1],
  ]);
});

test('matchSessions() tells what is shown without each filter', () => {
  const matches = match({ text: 'cuda', chosen: { kind: ['poster'], org: ['meta'] } });
  expect(matches.total).toBe(1);
  expect(matches.withoutText).toBe(1);
  expect(matches.withoutFacet).toEqual([1, 1, 1]);
  const empty = match({ text: 'weather', chosen: { kind: ['talk'] } });
  expect(empty.total).toBe(0);
  expect(empty.withoutText).toBe(3);
  expect(empty.withoutFacet).toEqual([1, 0, 0]);
});
