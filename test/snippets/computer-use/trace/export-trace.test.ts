import { expect, test } from 'vitest';
import { exportTrace, importTrace, type TaskEvent } from '../../../../snippets/computer-use/mod.ts';
import { aTask, scripted } from '../../../support/a-task.ts';
import { aScreen } from '../../../support/recording-environment.ts';

const result = (changes: object) => JSON.stringify({ version: 1, events: [{ at: 0, turn: 1, ...changes }] });

test('importTrace() reads what exportTrace() wrote of a whole task', async () => {
  const script = scripted(
    [['computer', { action: 'screenshot' }]],
    [
      ['computer', { action: 'left_click', coordinate: [20, 60] }],
      ['bash', { command: 'ls' }],
      ['str_replace_editor', { command: 'view', path: '/a', view_range: [1, 2] }],
    ],
    [['WeatherActionGroup__get_current_weather', { location: 'Rome' }]],
    'Done.',
  );
  const { run } = await aTask(script);
  const { trace } = await run({
    functions: { get_current_weather: () => 'Sun' },
    policy: () => ({ verdict: 'ask', reason: 'Always.' }),
  });
  expect(trace.length).toBeGreaterThan(10);
  expect(importTrace(exportTrace(trace))).toEqual(trace);
});

test('exportTrace() keeps every byte of a picture', () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 251);
  const screenshot = { format: 'jpeg' as const, bytes, width: 1, height: 1 };
  const trace: TaskEvent[] = [{ at: 1, turn: 1, type: 'result', result: { ...aScreen(), screenshot } }];
  expect(importTrace(exportTrace(trace))).toEqual(trace);
});

test.each([
  ['{', /^Cannot read a trace as it must be JSON$/],
  ['{}', /^Cannot read a trace as it must fit its schema: /],
  [result({ type: 'flown' }), /events\[0\]\.type/],
  [result({ type: 'said', text: 'a', more: 1 }), /"more"/],
  [
    result({
      type: 'result',
      result: { ok: true, screenshot: { format: 'png', bytes: '"><script>', width: 1, height: 1 } },
    }),
    /bytes/,
  ],
])('importTrace() refuses %j', (json, message) => {
  expect(() => importTrace(json)).toThrow(message);
});
