import { expect, test } from 'vitest';
import { uniqueSlugs } from '../../../../site/lib/catalogue/unique-slugs.ts';

test('uniqueSlugs() numbers names of one slug, in whatever order they come', () => {
  const expected = { 'Che Rung Lee': 'che-rung-lee', 'Che-Rung Lee': 'che-rung-lee-2' };
  expect(Object.fromEntries(uniqueSlugs(['Che Rung Lee', 'Che-Rung Lee']))).toEqual(expected);
  expect(Object.fromEntries(uniqueSlugs(['Che-Rung Lee', 'Che Rung Lee']))).toEqual(expected);
});

test('uniqueSlugs() does not give a number away that is a name’s own', () => {
  const slugs = uniqueSlugs(['Room', 'room', 'Room 2']);
  expect([...slugs.values()].sort()).toEqual(['room', 'room-2', 'room-3']);
});

test('uniqueSlugs() counts a name that comes twice once', () => {
  expect([...uniqueSlugs(['Ada', 'Ada'])]).toEqual([['Ada', 'ada']]);
});
