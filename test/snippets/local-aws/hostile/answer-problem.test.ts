import { expect, test } from 'vitest';
import { answerProblem } from './answer-problem.ts';

const refused = { 'x-amzn-errortype': 'ValidationException' };

test.each([
  [200, {}, 'anything'],
  [299, {}, ''],
  [400, refused, '{"message":"m"}'],
  [499, refused, '{"message":"m"}'],
])('answerProblem() finds none in a good answer with %i', (status, headers, body) => {
  expect(answerProblem({ status, headers, body }, false)).toBeUndefined();
});

test.each([
  [0, {}, '', 'status 0: '],
  [199, {}, '', 'status 199: '],
  [300, {}, '', 'status 300: '],
  [500, refused, '{"message":"m"}', 'status 500: {"message":"m"}'],
  [400, {}, '{"message":"m"}', 'status 400 with the error undefined'],
  [400, { 'x-amzn-errortype': 'NoSuch' }, '{"message":"m"}', 'status 400 with the error NoSuch'],
  [400, refused, '{}', 'no message: {}'],
  [400, refused, 'text', 'no JSON: text'],
])('answerProblem() tells what is wrong with %i %j %s', (status, headers, body, problem) => {
  expect(answerProblem({ status, headers, body }, false)).toBe(problem);
});

test('answerProblem() lets an answer to HEAD be without a body', () => {
  expect(answerProblem({ status: 404, headers: refused, body: '' }, true)).toBeUndefined();
});
