import { expect, test } from 'vitest';
import { kindChoices } from '../../../../site/lib/session-list/kind-choices.ts';
import { codes, session } from './sessions.ts';

test('kindChoices() finds a stated type also under what the code says', () => {
  expect(kindChoices(session('S71946', { type: 'Fireside Chat' }), codes)).toEqual([
    { id: 'talk-panel-or-tutorial', label: 'Talk, panel or tutorial' },
    { id: 'fireside-chat', label: 'Fireside chat', within: 'talk-panel-or-tutorial' },
  ]);
});

test('kindChoices() names a kind once when type and code say the same', () => {
  expect(kindChoices(session('P73511', { type: 'Poster' }), codes)).toEqual([
    { id: 'poster', label: 'Poster' },
  ]);
  expect(kindChoices(session('P73511'), codes)).toEqual([{ id: 'poster', label: 'Poster' }]);
});

test('kindChoices() takes a stated type alone when the code says nothing, and says so when neither does', () => {
  expect(kindChoices(session('D1234', { type: 'Panel' }), codes)).toEqual([{ id: 'panel', label: 'Panel' }]);
  expect(kindChoices(session('D1234'), codes).map(({ id }) => id)).toEqual(['unknown']);
});
