import { expect, test } from 'vitest';
import { guessTimeFormat } from '../../../../site/lib/zone/guess-time-format.ts';

test.each([
  ['09:00', 'time'],
  [' 23:59 ', 'time'],
  ['Wednesday 19 March', 'day'],
  ['Wed 19 March, 09:00', 'full'],
  ['09:00 PDT', 'full'],
])('guessTimeFormat() reads %s', (text, format) => {
  expect(guessTimeFormat(text)).toBe(format);
});
