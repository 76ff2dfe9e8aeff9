import { expect, test } from 'vitest';
import { sessionCount } from '../../../../site/lib/session-list/session-count.ts';

test('sessionCount() says session of one alone', () => {
  expect([0, 1, 2, 1232].map(sessionCount)).toEqual([
    '0 sessions',
    '1 session',
    '2 sessions',
    '1,232 sessions',
  ]);
});
