import { expect, test } from 'vitest';
import { parseTaskMessage } from '../../../../snippets/agent-broker/mod.ts';
import { aTask } from './a-worker.ts';

test('parseTaskMessage() reads what a broker writes', () => {
  for (const task of [aTask(), aTask({ context: { known: 1 }, traceparent: 'trace' })]) {
    expect(parseTaskMessage(JSON.stringify(task))).toEqual(task);
  }
});

test('parseTaskMessage() says what is wrong with a message that is no task', () => {
  expect(() => parseTaskMessage('{oops')).toThrow(
    'Cannot work on a task as its message must be JSON: current value is {oops',
  );
  const { agent: _, ...rest } = aTask();
  expect(() => parseTaskMessage(JSON.stringify({ ...rest, input: 3 }))).toThrow(
    'Cannot work on a task as its message must be a TaskMessage: current value is agent: Invalid input: expected string, received undefined; input: Invalid input: expected record, received number',
  );
});
