import { expect, test } from 'vitest';
import { sameLabel } from '../../../../snippets/local-aws/operating/same-label.ts';

test.each([
  ['E-mail *', 'Email address'],
  ['Customer name', 'Name'],
  ['Overview (up to 200 characters)', 'overview'],
])('sameLabel() takes %j for %j', (one, other) => {
  expect([sameLabel(one, other), sameLabel(other, one)]).toEqual([true, true]);
});

test.each([
  ['Customer ID', 'Customer name'],
  ['', 'Name'],
  ['*', 'Name'],
])('sameLabel() tells %j from %j', (one, other) => {
  expect([sameLabel(one, other), sameLabel(other, one)]).toEqual([false, false]);
});
