import { expect, test } from 'vitest';
import { pacificTimestamp } from '../../../../site/lib/exports/pacific-timestamp.ts';

test('pacificTimestamp() shows an instant seven hours behind UTC', () => {
  expect(pacificTimestamp(new Date('2025-03-19T16:00:00Z'))).toBe('2025-03-19T09:00:00-07:00');
});

test('pacificTimestamp() keeps the day before until seven in UTC', () => {
  expect(pacificTimestamp(new Date('2025-03-20T06:59:59Z'))).toBe('2025-03-19T23:59:59-07:00');
  expect(pacificTimestamp(new Date('2025-03-20T07:00:00Z'))).toBe('2025-03-20T00:00:00-07:00');
});
