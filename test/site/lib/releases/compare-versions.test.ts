import { expect, test } from 'vitest';
import { compareVersions } from '../../../../site/lib/releases/compare-versions.ts';

test('compareVersions() orders by number, not by letter', () => {
  const sorted = ['2.2.0', '2.9.3', '2.10.0', '2.15.0', '2.15.0.post1', '2.15.1'];
  expect(sorted.toReversed().sort(compareVersions)).toEqual(sorted);
});

test('compareVersions() finds equal versions equal', () => {
  expect(compareVersions('2.15.0', '2.15.0')).toBe(0);
});
