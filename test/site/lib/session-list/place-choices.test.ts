import { expect, test } from 'vitest';
import { placeChoices } from '../../../../site/lib/session-list/place-choices.ts';
import { session } from './sessions.ts';

test('placeChoices() finds a room within its area', () => {
  const places = placeChoices(session('S1', { room: 'SJCC 210F (L2)' }));
  expect(places.map(({ id, within }) => [id, within])).toEqual([
    ['sjcc', undefined],
    ['sjcc-210f-l2', 'sjcc'],
  ]);
});

test('placeChoices() ranks rooms by number, not by digit', () => {
  const rank = (room: string) => placeChoices(session('S1', { room })).at(-1)?.rank ?? '';
  expect(rank('Full-Day Workshop Room 9 (Virtual)') < rank('Full-Day Workshop Room 10 (Virtual)')).toBe(true);
});

test('placeChoices() has no room within an area that is one', () => {
  expect(placeChoices(session('S1', { room: 'SAP Center' })).map(({ id }) => id)).toEqual(['sap-center']);
});

test('placeChoices() says when the room is not known', () => {
  expect(placeChoices(session('S1')).map(({ id }) => id)).toEqual(['unknown']);
});
