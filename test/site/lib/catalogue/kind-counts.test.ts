import { expect, it } from 'vitest';
import { kindCounts } from '../../../../site/lib/catalogue/kind-counts.ts';
import type { Session } from '../../../../site/schemas/session.ts';
import { aSession } from '../../../support/a-session.ts';

function ofTypes(...types: string[]): Session[] {
  return types.map((type, index) => aSession({ code: `S${1000 + index}`, type }));
}

it('kindCounts() sorts by count and counts the rest together, last', () => {
  const sessions = ofTypes('Poster', 'Talk', 'Talk', 'Panel', 'Tutorial', 'Talk', 'Poster', 'Fireside Chat');
  expect(kindCounts(sessions, {}, 2)).toEqual([
    { label: 'Talk', count: 3, ids: ['talk'] },
    { label: 'Poster', count: 2, ids: ['poster'] },
    { label: 'Other kinds', count: 3, ids: ['panel', 'tutorial', 'fireside-chat'] },
  ]);
});

it('kindCounts() never hides a single kind behind "Other kinds"', () => {
  expect(kindCounts(ofTypes('Talk', 'Talk', 'Poster'), {}, 1).map(({ label }) => label)).toEqual([
    'Talk',
    'Poster',
  ]);
});
