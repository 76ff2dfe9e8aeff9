import { expect, test } from 'vitest';
import { isMissing } from '../../../snippets/batch-inference/is-missing.ts';

test.each([
  null,
  undefined,
  '',
  '  ',
  'N/A',
  'n.a.',
  'Missing',
  '(unknown)',
  'None.',
  'not available',
  '—',
  'NaN',
  '?',
])('isMissing() takes %j for nothing', (value) => {
  expect(isMissing(value)).toBe(true);
});

test.each(['0', 'Nike', 'unknown pleasures', 'Noneuclidean', 'None but the brave', '無', '$'])(
  'isMissing() takes %j for a value',
  (value) => {
    expect(isMissing(value)).toBe(false);
  },
);
