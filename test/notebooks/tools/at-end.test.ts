import { expect, test, vi } from 'vitest';
import { atEnd, closeAll } from '../../../notebooks/tools/at-end.ts';

test('closeAll() ends the latest first, once, and what fails stops nothing', async () => {
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
  const ended: string[] = [];
  const closes = (name: string) => ({ close: async () => void ended.push(name) });
  atEnd(closes('first'));
  atEnd({ close: () => Promise.reject(new Error('It is stuck.')) });
  atEnd(closes('last'));
  await closeAll();
  await closeAll();
  expect(ended).toEqual(['last', 'first']);
  expect(printed.mock.calls).toEqual([['Error: It is stuck.']]);
  printed.mockRestore();
});
