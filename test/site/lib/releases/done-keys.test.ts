import { expect, test } from 'vitest';
import { readDone } from '../../../../site/lib/releases/done-keys.ts';

test('readDone() reads what was kept', () => {
  expect([...readDone('["2.12.0#a","2.13.0#b"]')]).toEqual(['2.12.0#a', '2.13.0#b']);
});

test.each([null, '', '{', '{"a":1}', '[1,null]', '"text"'])('readDone() takes %j for nothing', (text) => {
  expect(readDone(text).size).toBe(0);
});
