import { expect, test } from 'vitest';
import { splitCode } from '../../../../site/lib/catalogue/split-code.ts';

test('splitCode() takes prefix, number and suffix apart', () => {
  expect(splitCode('S71946')).toEqual({ prefix: 'S', number: 71946, suffix: '' });
  expect(splitCode('WP72431b')).toEqual({ prefix: 'WP', number: 72431, suffix: 'b' });
  expect(splitCode('D7001')).toEqual({ prefix: 'D', number: 7001, suffix: '' });
});

test('splitCode() takes a text that is no code as a prefix', () => {
  expect(splitCode('keynote')).toEqual({ prefix: 'keynote', number: 0, suffix: '' });
});
