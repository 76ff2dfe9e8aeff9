import { expect, test } from 'vitest';
import { securityChange } from '../../../../site/lib/releases/security-change.ts';
import { aRelease } from './a-release.ts';

const releases = [
  aRelease('2.7.0', [], ['CVE-1']),
  aRelease('2.7.4', [], ['CVE-2', 'CVE-3']),
  aRelease('2.8.0', [], ['CVE-2']),
  aRelease('2.8.3', [], ['CVE-3']),
];

test('securityChange() gains what the notes of the way list, each id once', () => {
  expect(securityChange(releases, '2.7.0', '2.8.3')).toEqual({
    gained: ['CVE-2', 'CVE-3'],
    missing: [],
    lost: [],
    patch: undefined,
  });
});

test('securityChange() names what a later patch of the series has, and what of it would come back', () => {
  const patch = '2.8.3';
  expect(securityChange(releases, '2.7.4', '2.8.0')).toEqual({
    gained: [],
    missing: ['CVE-3'],
    lost: ['CVE-3'],
    patch,
  });
  expect(securityChange(releases, '2.7.0', '2.8.0')).toEqual({
    gained: ['CVE-2'],
    missing: ['CVE-3'],
    lost: [],
    patch,
  });
});
