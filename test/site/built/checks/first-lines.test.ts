import { expect, test } from 'vitest';
import { firstLines } from './first-lines.ts';

const lines = Array.from({ length: 21 }, (_, index) => `defect ${index + 1}`);

test('firstLines() keeps 20 lines as they are', () => {
  expect(firstLines(lines.slice(0, 20))).toEqual(lines.slice(0, 20));
});

test('firstLines() counts what comes after the 20th line', () => {
  expect(firstLines(lines)).toEqual([...lines.slice(0, 20), 'and 1 more']);
});
