import { expect, it } from 'vitest';
import { sessionDescription } from '../../../site/lib/session-description.ts';
import { aSession } from '../../support/a-session.ts';

const bare = aSession();
const people = (...names: string[]) => names.map((name) => ({ name }));

it('sessionDescription() says no more than is known', () => {
  expect(sessionDescription(bare, 'Poster')).toBe('Poster at NVIDIA GTC 2025.');
});

it('sessionDescription() names two people and counts the others', () => {
  const session = { ...bare, speakers: people('Ada', 'Bo', 'Cy', 'Di') };
  expect(sessionDescription(session, 'Panel')).toBe('Panel at NVIDIA GTC 2025 by Ada, Bo and 2 more.');
});

it('sessionDescription() tells day and time where both are known, or one alone', () => {
  const time = { start: '09:00', end: '09:40', endsNextDay: false };
  const timed = { ...bare, speakers: people('Ada', 'Bo'), time };
  expect(sessionDescription({ ...timed, date: '2025-03-19' }, 'Talk')).toBe(
    'Talk at NVIDIA GTC 2025 by Ada and Bo, Wednesday 19 March, 09:00 Pacific time.',
  );
  expect(sessionDescription(timed, 'Talk')).toBe(
    'Talk at NVIDIA GTC 2025 by Ada and Bo, 09:00 Pacific time.',
  );
});
