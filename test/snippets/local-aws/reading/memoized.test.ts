import { expect, test, vi } from 'vitest';
import { memoized } from '../../../../snippets/local-aws/reading/memoized.ts';

test('memoized() reads no text twice that it still knows, and forgets the first one first', () => {
  const read = vi.fn((text: string) => text.length);
  const known = memoized(read, 2);
  for (const text of ['a', 'bb', 'a', 'bb']) expect(known(text)).toBe(text.length);
  expect(read).toHaveBeenCalledTimes(2);
  known('ccc');
  known('bb');
  expect(read).toHaveBeenCalledTimes(3);
  known('a');
  expect(read).toHaveBeenCalledTimes(4);
});
