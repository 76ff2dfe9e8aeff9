import { expect, test } from 'vitest';
import { asksForNumber } from '../../../../snippets/local-aws/judging/asks-for-number.ts';

test.each([
  ['How tall is the tower?', true],
  ['How many records does a job hold?', true],
  ['When was it opened?', true],
  ['In what year was it opened?', true],
  ['How is the tower called?', false],
  ['What is a batch job?', false],
  ['Show tall towers.', false],
])('asksForNumber() of %j is %j', (question, asked) => {
  expect(asksForNumber(question)).toBe(asked);
});
