import { expect, test } from 'vitest';
import { parseVersion } from '../../../../site/lib/releases/version.ts';

test('parseVersion() reads three numbers and a post-release', () => {
  expect(parseVersion('2.10.1')).toEqual({ major: 2, minor: 10, patch: 1, post: 0 });
  expect(parseVersion('2.15.0.post1')).toEqual({ major: 2, minor: 15, patch: 0, post: 1 });
});

test.each(['2.10', 'v2.10.0', '2.10.0-rc1', '2.10.0rc1', ''])('parseVersion() refuses %j', (text) => {
  expect(parseVersion(text)).toBeUndefined();
});
