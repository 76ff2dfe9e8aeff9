import { expect, test } from 'vitest';
import { rowText } from '../../../../site/lib/session-list/row-text.ts';

const time = { start: '16:00', end: '16:40' };
const place = 'Talk · S71946';

test('rowText() leaves out what is not known', () => {
  expect(rowText({ place }, 0)).toBe('Talk · S71946');
  expect(rowText({ time, place: 'S71946' }, 0)).toBe('16:00–16:40 · S71946');
  expect(rowText({ date: '2025-03-19', place }, 0)).toBe('Wed 19 March · Talk · S71946');
});

test('rowText() marks another day on the reader’s clock', () => {
  expect(rowText({ time, place }, 479)).toBe('23:59–00:39 · Talk · S71946');
  expect(rowText({ time, place }, 480)).toBe('00:00–00:40 +1 day · Talk · S71946');
  expect(rowText({ time: { start: '00:30', end: '01:00' }, place }, -60)).toBe(
    '23:30–00:00 −1 day · Talk · S71946',
  );
});

test('rowText() names the reader’s day instead of the mark', () => {
  expect(rowText({ date: '2025-03-19', time, place }, 0)).toBe('Wed 19 March, 16:00–16:40 · Talk · S71946');
  expect(rowText({ date: '2025-03-31', time, place }, 960)).toBe('Tue 1 April, 08:00–08:40 · Talk · S71946');
});

test('rowText() keeps the event’s clock, and names it, when the shift depends on the day', () => {
  expect(rowText({ time, place }, undefined)).toBe('16:00–16:40 Pacific · Talk · S71946');
  expect(rowText({ date: '2025-03-19', time, place }, undefined)).toBe(
    'Wed 19 March, 16:00–16:40 Pacific · Talk · S71946',
  );
});
