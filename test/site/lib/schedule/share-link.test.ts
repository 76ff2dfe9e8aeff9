import { expect, test } from 'vitest';
import { readShared } from '../../../../site/lib/schedule/read-shared.ts';
import { shareQuery } from '../../../../site/lib/schedule/share-link.ts';

test('shareQuery() writes what readShared() reads', () => {
  const codes = ['S71946', 'S72543a'];
  expect(shareQuery(codes)).toBe('?s=S71946,S72543a');
  expect(readShared(shareQuery(codes), codes)).toEqual({ codes, unknown: [] });
});
