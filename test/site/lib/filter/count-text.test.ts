import { expect, test } from 'vitest';
import { countText } from '../../../../site/lib/filter/count-text.ts';

test('countText() tells the part and the whole', () => {
  expect(countText(1232, 1232)).toBe('1,232 sessions');
  expect(countText(1231, 1232)).toBe('1,231 of 1,232 sessions');
  expect(countText(1, 1232)).toBe('1 of 1,232 sessions');
  expect(countText(0, 1232)).toBe('0 of 1,232 sessions');
});
