import { expect, test } from 'vitest';
import { compareCodes } from '../../../../site/lib/catalogue/compare-codes.ts';

test('compareCodes() orders by prefix, then number, then suffix', () => {
  const codes = ['S72543a', 'WP72431b', 'D7011', 'S72543', 'DD40000', 'WP72431a', 'D7001', 'S71082'];
  const sorted = ['D7001', 'D7011', 'DD40000', 'S71082', 'S72543', 'S72543a', 'WP72431a', 'WP72431b'];
  expect(codes.sort(compareCodes)).toEqual(sorted);
});

test('compareCodes() orders numbers by size, not by their digits', () => {
  expect(compareCodes('SE4782', 'SE71117')).toBeLessThan(0);
});

test('compareCodes() finds a code equal to itself', () => {
  expect(compareCodes('S71946', 'S71946')).toBe(0);
});
