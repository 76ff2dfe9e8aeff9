import { expect, test } from 'vitest';
import { guessPath } from '../../../../site/lib/search/guess-path.ts';

test('guessPath() takes the code of a session', () => {
  expect(guessPath('GTC 2025 Keynote', 'S72484 · Talk')).toBe('s72484/');
  expect(guessPath('Watch Party', 'WP72431b')).toBe('wp72431b/');
});

test('guessPath() takes the title of anything else', () => {
  expect(guessPath('Oktay Şahinoğlu', 'H100 engineer')).toBe('oktay-sahinoglu/');
});
