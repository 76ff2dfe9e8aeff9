import { expect, it } from 'vitest';
import { groupByInitial } from '../../../site/lib/group-by-initial.ts';

const named = (...names: string[]) => names.map((name) => ({ name }));

it('groupByInitial() puts accented names with their plain letter, in the order given', () => {
  expect(groupByInitial(named('Emil', 'Émile', 'erik'))).toEqual([
    { initial: 'E', id: 'names-e', members: named('Emil', 'Émile', 'erik') },
  ]);
});

it('groupByInitial() sorts by letter and puts other scripts and digits last', () => {
  expect(groupByInitial(named('荒木 拓也', '3M', 'Zoe', 'Ada')).map(({ initial }) => initial)).toEqual([
    'A',
    'Z',
    'Other',
  ]);
});

it('groupByInitial() makes no group without members', () => {
  expect(groupByInitial([])).toEqual([]);
});
