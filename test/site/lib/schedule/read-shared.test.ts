import { expect, test } from 'vitest';
import { readShared } from '../../../../site/lib/schedule/read-shared.ts';

const known = ['S71946', 'S72236', 'S72543a'];

test('readShared() is undefined when the address shares nothing', () => {
  expect(readShared('', known)).toBe(undefined);
  expect(readShared('?q=cuda', known)).toBe(undefined);
});

test('readShared() reads an empty schedule', () => {
  expect(readShared('?s=', known)).toEqual({ codes: [], unknown: [] });
});

test('readShared() keeps the order, names each code once, and ignores case and spaces', () => {
  expect(readShared('?s=s72236,S71946,%20S72236,s72543A,', known)).toEqual({
    codes: ['S72236', 'S71946', 'S72543a'],
    unknown: [],
  });
});

test('readShared() tells the codes that the event does not have', () => {
  expect(readShared('?s=S71946,S1,%3Cb%3E,S1', known)).toEqual({ codes: ['S71946'], unknown: ['S1', '<b>'] });
});
