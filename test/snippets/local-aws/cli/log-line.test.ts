import { expect, test } from 'vitest';
import { logLine } from '../../../../snippets/local-aws/cli/log-line.ts';

const call = {
  requestId: 'r',
  service: 'bedrock-runtime',
  operation: 'Converse',
  params: {},
  status: 200,
  startedAt: Date.UTC(2025, 2, 18, 9, 59, 59, 900),
  durationMs: 141.4,
};

test('logLine() tells time, service, operation, status and milliseconds', () => {
  expect(logLine(call)).toBe('10:00:00.041 bedrock-runtime Converse 200 141 ms');
});

test('logLine() names the error', () => {
  expect(logLine({ ...call, status: 429, error: 'ThrottlingException', durationMs: 0.4 })).toBe(
    '09:59:59.900 bedrock-runtime Converse 429 ThrottlingException 0 ms',
  );
});
