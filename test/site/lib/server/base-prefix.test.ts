import { expect, test } from 'vitest';
import { basePrefix } from '../../../../site/lib/server/base-prefix.ts';

test.each([
  ['/', ''],
  ['', ''],
  ['/outcrop/', '/outcrop'],
  ['outcrop', '/outcrop'],
  ['//docs//outcrop', '/docs/outcrop'],
])('basePrefix() of "%s" is "%s"', (base, prefix) => {
  expect(basePrefix(base)).toBe(prefix);
});
