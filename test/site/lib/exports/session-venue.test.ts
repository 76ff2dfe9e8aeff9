import { expect, test } from 'vitest';
import { sessionVenue } from '../../../../site/lib/exports/session-venue.ts';

test('sessionVenue() knows the convention centre by its letters', () => {
  expect(sessionVenue({ room: 'SJCC 210F (L2)' })).toEqual({
    kind: 'town',
    room: 'SJCC 210F (L2)',
    building: 'San Jose McEnery Convention Center',
  });
});

test.each(['Marriott Ballroom 1 (L2)', 'Hilton Winchester (L1)', 'SAP Center'])(
  'sessionVenue() names no building for %s',
  (room) => {
    expect(sessionVenue({ room })).toEqual({ kind: 'town', room });
  },
);

test.each(['EMEA Simulive Room 4', 'APAC Simulive Room 1', 'Full-Day Workshop Room 10 (Virtual)'])(
  'sessionVenue() takes %s for online',
  (room) => {
    expect(sessionVenue({ room })).toEqual({ kind: 'online', room });
  },
);

test('sessionVenue() does not guess where a room is that it does not know', () => {
  expect(sessionVenue({ room: 'SJCCX 1' })).toEqual({ kind: 'elsewhere', room: 'SJCCX 1' });
});

test('sessionVenue() is undefined without a room', () => {
  expect(sessionVenue({})).toBeUndefined();
});
