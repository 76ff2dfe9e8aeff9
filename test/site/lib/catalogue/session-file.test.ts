import { expect, test } from 'vitest';
import { sessionFile } from '../../../../site/lib/catalogue/session-file.ts';

test('sessionFile() splits S codes by their first two digits', () => {
  expect(sessionFile('S71946')).toBe('S71.yaml');
  expect(sessionFile('S74001')).toBe('S74.yaml');
});

test('sessionFile() keeps the codes of every other prefix together', () => {
  expect(sessionFile('SE4782')).toBe('SE.yaml');
  expect(sessionFile('WP72431b')).toBe('WP.yaml');
});
