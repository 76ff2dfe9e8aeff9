import { expect, test } from 'vitest';
import { FaultInjector, type FaultRule, virtualClock } from '../../../../snippets/local-aws/mod.ts';

const converse = { operation: 'Converse', modelId: 'us.amazon.nova-lite-v1:0' };
const never = new AbortController().signal;

function inject(...rules: FaultRule[]) {
  const clock = virtualClock(0);
  return { clock, faults: new FaultInjector({ seed: 'seed', clock, rules }) };
}

/** Which of so many calls go wrong, counted from 1. */
function failing(faults: FaultInjector, times: number, call = converse): number[] {
  return Array.from({ length: times }, (_, index) => (faults.draw(call) ? index + 1 : 0)).filter(Boolean);
}

test('draw() lets every call fail where a rule has no condition, and none where there is no rule', () => {
  expect(failing(inject({ kind: 'throttling' }).faults, 3)).toEqual([1, 2, 3]);
  expect(failing(inject().faults, 3)).toEqual([]);
});

test('draw() counts the calls that a rule is about, and no others', () => {
  const { faults } = inject({ kind: 'throttling', operations: ['Converse'], calls: [2, [4, 5]] });
  expect(failing(faults, 1)).toEqual([]);
  expect(failing(faults, 4, { ...converse, operation: 'CountTokens' })).toEqual([]);
  expect(failing(faults, 5)).toEqual([1, 3, 4]);
});

test.each([
  [{ models: ['*nova*'] }, 1],
  [{ models: ['amazon.nova-lite-v1:0'] }, 0],
  [{ models: ['meta.*', 'us.amazon.*'] }, 1],
  [{ operations: ['Invoke*', 'Converse'] }, 1],
  [{ operations: ['ConverseStream'] }, 0],
])('draw() finds that %j is about %i of the calls', (condition, times) => {
  expect(failing(inject({ kind: 'throttling', ...condition }).faults, 1)).toHaveLength(times);
});

test('draw() finds that a rule with models is not about operations without one', () => {
  const { faults } = inject({ kind: 'throttling', models: ['*'] });
  expect(faults.draw({ operation: 'ListFoundationModels' })).toBeUndefined();
});

test.each([0.05, 0.5])('draw() lets a share of %d fail, the same ones by the same seed', (rate) => {
  const [calls, again] = [1, 2].map(() => failing(inject({ kind: 'throttling', rate }).faults, 4_000));
  expect(calls).toEqual(again);
  // Five standard deviations of the binomial distribution.
  const tolerance = 5 * Math.sqrt((rate * (1 - rate)) / 4_000);
  expect(Math.abs((calls?.length ?? 0) / 4_000 - rate)).toBeLessThan(tolerance);
});

test('draw() draws each rule by itself', () => {
  const { faults } = inject(
    { kind: 'throttling', rate: 0.5, operations: ['Converse'] },
    { kind: 'throttling', rate: 0.5, operations: ['CountTokens'] },
  );
  const first = failing(faults, 50);
  expect(failing(faults, 50, { ...converse, operation: 'CountTokens' })).not.toEqual(first);
});

test('draw() lets calls fail until the time has passed since the rules were set', async () => {
  const { clock, faults } = inject({ kind: 'throttling', untilMs: 2_000 });
  await clock.sleep(1_999);
  expect(failing(faults, 1)).toEqual([1]);
  await clock.sleep(1);
  expect(failing(faults, 1)).toEqual([]);
  faults.set(faults.rules);
  expect(failing(faults, 1)).toEqual([1]);
});

test('draw() lets calls fail until the time has passed since the first one', async () => {
  const { clock, faults } = inject({ kind: 'modelNotReady', untilMs: 2_000, since: 'firstCall' });
  await clock.sleep(60_000);
  expect(failing(faults, 1)).toEqual([1]);
  await clock.sleep(1_999);
  expect(failing(faults, 1)).toEqual([1]);
  await clock.sleep(1);
  expect(failing(faults, 1)).toEqual([]);
});

test('draw() prefers the first of several rules, and all of them count', () => {
  const { faults } = inject({ kind: 'throttling', calls: [1] }, { kind: 'modelNotReady', calls: [1, 2] });
  expect([1, 2, 3].map(() => faults.draw(converse)?.kind)).toEqual([
    'throttling',
    'modelNotReady',
    undefined,
  ]);
});

test('draw() spares calls that do not stream from faults of streams', () => {
  const { faults } = inject({ kind: 'streamError', afterEvents: 1 }, { kind: 'cut', afterEvents: 1 });
  expect(faults.draw(converse)).toBeUndefined();
  expect(faults.draw({ ...converse, operation: 'ConverseStream' })?.kind).toBe('streamError');
});

test('set() keeps the rules before, if the new ones cannot be followed', () => {
  const { faults } = inject({ kind: 'throttling' });
  expect(() => faults.set([{ kind: 'throttling', rate: 2 }])).toThrow('current value is 2');
  expect(faults.rules).toEqual([{ kind: 'throttling' }]);
  faults.clear();
  expect(failing(faults, 1)).toEqual([]);
});

test('check() fails a record of a batch job if a rule names it', async () => {
  const record = { operation: 'BatchRecord', modelId: 'amazon.nova-lite-v1:0' };
  const { faults } = inject(
    { kind: 'throttling' },
    { kind: 'error', error: 'ModelErrorException', message: 'Odd.', operations: ['BatchRecord'], calls: [2] },
  );
  await faults.check(record, never);
  await expect(faults.check(record, never)).rejects.toMatchObject({
    name: 'ModelErrorException',
    message: 'Odd.',
  });
  await faults.check(record, never);
});

test('check() fails with a timeout when its time has passed by the clock', async () => {
  const { clock, faults } = inject({ kind: 'timeout', afterMs: 60_000 });
  await expect(faults.check(converse, never)).rejects.toMatchObject({
    name: 'ModelTimeoutException',
    status: 408,
  });
  expect(clock.now()).toBe(60_000);
});

test('check() waits for a timeout without a time until it is called off', async () => {
  const { faults } = inject({ kind: 'timeout' });
  const caller = new AbortController();
  const checked = faults.check(converse, caller.signal);
  caller.abort(new Error('gone'));
  await expect(checked).rejects.toThrow('gone');
  await expect(faults.check(converse, caller.signal)).rejects.toThrow('gone');
});
