import { expect, test } from 'vitest';
import { followers } from '../../../../site/lib/releases/followers.ts';
import { untilVersion } from '../../../../site/lib/releases/until-version.ts';
import { aRelease } from './a-release.ts';

const later = followers([
  aRelease('2.1.0', [{ id: 'old' }]),
  aRelease('2.2.0', [{ id: 'again', follows: [{ entry: '2.1.0#old', how: 'restates' }] }]),
  aRelease('2.3.0', [{ id: 'gone', follows: [{ entry: '2.1.0#old', how: 'completes' }] }]),
]);

test('followers() gives an entry what later ones did to it, the oldest first', () => {
  expect(later.get('2.1.0#old')).toEqual([
    { version: '2.2.0', key: '2.2.0#again', how: 'restates' },
    { version: '2.3.0', key: '2.3.0#gone', how: 'completes' },
  ]);
  expect(later.get('2.2.0#again')).toBeUndefined();
});

test('untilVersion() is that of the first entry that ends what holds, and not of one that repeats it', () => {
  expect(untilVersion(later.get('2.1.0#old') ?? [])).toBe('2.3.0');
  expect(untilVersion([])).toBeUndefined();
});
