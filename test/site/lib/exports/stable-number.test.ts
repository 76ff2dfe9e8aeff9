import { expect, test } from 'vitest';
import { stableNumber } from '../../../../site/lib/exports/stable-number.ts';

test.each([
  ['00000000', 1],
  ['00000001', 1],
  ['00000004', 2],
  ['fffffffe', 2_147_483_647],
  ['ffffffff', 2_147_483_647],
])('stableNumber() of a UUID that starts with %s is %i', (start, number) => {
  expect(stableNumber(`${start}-0000-5000-8000-000000000000`)).toBe(number);
});
