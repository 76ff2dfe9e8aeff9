import { expect, test } from 'vitest';
import { FaultRuleError, parseFaultRules } from '../../../../snippets/local-aws/mod.ts';

const kinds = '"throttling", "modelNotReady", "error", "streamError", "timeout", "slowBody", "cut"';

test.each([
  [{ kind: 'throttling' }],
  [{ kind: 'modelNotReady', message: 'Loading.', calls: [1, [3, 5]] }],
  [{ kind: 'error', error: 'InternalServerException', rate: 1 }],
  [{ kind: 'streamError', afterEvents: 0, originalStatusCode: 599 }],
  [{ kind: 'timeout' }],
  [{ kind: 'timeout', afterMs: 0, untilMs: 0, since: 'firstCall' }],
  [{ kind: 'slowBody', delayMs: 5, bytesPerSecond: 0.5 }],
  [{ kind: 'cut', afterBytes: 0, operations: ['Converse*'], models: ['*'] }],
])('parseFaultRules() takes %j', (rule) => {
  expect(parseFaultRules([rule])).toEqual([rule]);
});

test.each([
  [{}, '', 'Invalid input: expected array, received object', '{}'],
  [[{ kind: 'throttling' }, 'cut'], '[1]', `expected one of ${kinds}`, '"cut"'],
  [[{ kind: 'trottling' }], '[0].kind', `expected one of ${kinds}`, '{"kind":"trottling"}'],
  [
    [{ kind: 'throttling', call: [1] }],
    '[0]',
    'Unrecognized key: "call"',
    '{"kind":"throttling","call":[1]}',
  ],
  [[{ kind: 'throttling', calls: [0] }], '[0].calls[0]', 'Too small: expected number to be >=1', '0'],
  [
    [{ kind: 'throttling', calls: ['1'] }],
    '[0].calls[0]',
    'expected a count from 1, or a pair of them',
    '"1"',
  ],
  [
    [{ kind: 'throttling', calls: [[1]] }],
    '[0].calls[0]',
    'expected a count from 1, or a pair of them',
    '[1]',
  ],
  [[{ kind: 'throttling', calls: [] }], '[0].calls', 'Too small: expected array to have >=1 items', '[]'],
  [[{ kind: 'throttling', rate: 1.01 }], '[0].rate', 'Too big: expected number to be <=1', '1.01'],
  [[{ kind: 'throttling', rate: -0.01 }], '[0].rate', 'Too small: expected number to be >=0', '-0.01'],
  [
    [{ kind: 'streamError' }],
    '[0].afterEvents',
    'Invalid input: expected number, received undefined',
    undefined,
  ],
  [[{ kind: 'slowBody' }], '[0]', 'expected bytesPerSecond, delayMs or both', '{"kind":"slowBody"}'],
  [
    [{ kind: 'cut', afterBytes: 1, afterEvents: 1 }],
    '[0]',
    'expected afterBytes or afterEvents, not both',
    '{"kind":"cut","afterBytes":1,"afterEvents":1}',
  ],
  [
    [{ kind: 'timeout', since: 'start' }],
    '[0].since',
    'Invalid option: expected one of "set"|"firstCall"',
    '"start"',
  ],
])('parseFaultRules() refuses %j', (json, path, rule, value) => {
  const refused = () => parseFaultRules(json);
  expect(refused).toThrow(FaultRuleError);
  expect(refused).toThrow(
    `Cannot use rules${path} as fault rules are written: ${rule}: current value is ${value}`,
  );
});

test('parseFaultRules() names an error that does not exist, and those that do', () => {
  expect(() => parseFaultRules([{ kind: 'error', error: 'Throttling' }])).toThrow(
    /^Cannot use rules\[0\]\.error .*"ThrottlingException".*: current value is "Throttling"$/,
  );
});
