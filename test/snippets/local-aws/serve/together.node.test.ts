import { expect, test } from 'vitest';
import { together } from '../../../../snippets/local-aws/serve/together.node.ts';

test('together() has all who wait go on step by step, not one after the other', async () => {
  const log: string[] = [];
  const answer = async (name: string) => {
    await together();
    log.push(`${name} first`);
    await undefined;
    log.push(`${name} second`);
  };
  await Promise.all([answer('a'), answer('b')]);
  expect(log).toEqual(['a first', 'b first', 'a second', 'b second']);
});

test('together() lets the turn end first', async () => {
  const log: string[] = [];
  setImmediate(() => log.push('the turn ended'));
  await together();
  expect(log).toEqual(['the turn ended']);
});
