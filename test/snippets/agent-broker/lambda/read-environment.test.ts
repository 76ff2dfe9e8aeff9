import { expect, test } from 'vitest';
import { readEnvironment } from '../../../../snippets/agent-broker/lambda/read-environment.ts';

test('readEnvironment() gives the variables that were asked for, and no other', () => {
  expect(readEnvironment(['BUS_NAME'], { BUS_NAME: 'bus', HOME: '/' })).toEqual({ BUS_NAME: 'bus' });
});

test('readEnvironment() names every variable that is missing or empty', () => {
  expect(() =>
    readEnvironment(['BUS_NAME', 'MODEL_ID', 'QUEUE_URL'], { MODEL_ID: '', QUEUE_URL: 'q' }),
  ).toThrow(new Error('Cannot start the function as BUS_NAME must be set, MODEL_ID must not be empty'));
});
