import { expect, test } from 'vitest';
import { requestToken } from '../../../../snippets/rag-evaluation/calls/request-token.ts';

test('requestToken() does not mind the order of fields, at any depth, and minds that of lists', async () => {
  const token = await requestToken({ a: [{ b: 1, c: 2 }, 3], d: 'x' });
  expect(token).toMatch(/^[0-9a-f]{64}$/);
  expect(await requestToken({ d: 'x', a: [{ c: 2, b: 1 }, 3] })).toBe(token);
  expect(await requestToken({ d: 'x', a: [3, { c: 2, b: 1 }] })).not.toBe(token);
  expect(await requestToken({ d: 'x', a: [{ c: 2, b: 1 }, '3'] })).not.toBe(token);
});
