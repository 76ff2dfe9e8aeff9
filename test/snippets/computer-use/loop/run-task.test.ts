import { expect, test } from 'vitest';
import { EnvironmentError, type Policy } from '../../../../snippets/computer-use/mod.ts';
import { virtualClock } from '../../../../snippets/local-aws/mod.ts';
import { aTask, type ScriptedTurn, scripted } from '../../../support/a-task.ts';
import { recordingEnvironment } from '../../../support/recording-environment.ts';

const look: [string, object] = ['computer', { action: 'screenshot' }];
const click: [string, object] = ['computer', { action: 'left_click', coordinate: [20, 60] }];
const type = (text: string): [string, object] => ['computer', { action: 'type', text }];
const weather: [string, object] = ['WeatherActionGroup__get_current_weather', { location: 'Rome' }];
const once: ScriptedTurn[] = [[look], [type('a[1]')], 'All done.'];

test('runTask() does what the agent asks for, tells it what came of it, and ends its session', async () => {
  const { environment, run, told, results } = await aTask(scripted(...once));
  const { trace, ...result } = await run();
  expect(result).toMatchObject({ end: 'finished', text: 'All done.', turns: 3, leftBehind: [] });
  expect(result.usage.inputTokens).toBeGreaterThan(0);
  expect(environment.executed.map(({ action }) => action)).toEqual([
    { action: 'screenshot' },
    { action: 'type', text: 'a[1]' },
  ]);
  expect(results()[0]?.responseBody).toMatchObject({ IMAGES: { images: [{ format: 'png' }] } });
  expect(told.at(-1)?.endSession).toBe(true);
  expect(environment.closed).toBe(0);
  expect(trace.map(({ type, turn }) => `${turn} ${type}`)).toEqual([
    '0 asked',
    '1 proposed',
    '1 result',
    '2 proposed',
    '2 result',
    '3 said',
    '3 ended',
  ]);
});

test('runTask() tells the policy what is at the place of the action', async () => {
  const proposals: unknown[] = [];
  const policy: Policy = (proposed) => {
    proposals.push({ address: proposed.address, target: proposed.target });
    return { verdict: 'allow' };
  };
  await (await aTask(scripted([look], [click], [type('x')], 'Done.'))).run({ policy });
  const address = 'http://app.example/form';
  expect(proposals).toEqual([
    { address: undefined, target: undefined },
    { address, target: { role: 'button', name: 'Send' } },
    { address, target: { role: 'textbox', name: 'Name' } },
  ]);
});

test.each([1, 3])('runTask() ends a model that never ends after %i turns', async (turns) => {
  const { environment, run, told } = await aTask(scripted([look]));
  expect(await run({ bounds: { turns } })).toMatchObject({
    end: 'out-of-turns',
    reason: `It may take ${turns} turns.`,
    turns,
  });
  expect(environment.executed).toHaveLength(turns - 1);
  expect(told.map(({ endSession }) => endSession)).toEqual([...Array(turns).fill(undefined), true]);
});

test('runTask() ends when the tokens have cost what they may', async () => {
  const prices = { input: 1e6, output: 0 };
  const first = await (await aTask(scripted([look]))).run({ prices, bounds: { turns: 1 } });
  const cost = first.cost ?? 0;
  expect(cost).toBe(first.usage.inputTokens);
  const exact = await (await aTask(scripted([look]))).run({ prices, bounds: { cost } });
  expect(exact).toMatchObject({ end: 'out-of-budget', reason: `It may cost ${cost}.`, turns: 1, cost });
  const more = await (await aTask(scripted([look]))).run({ prices, bounds: { cost: cost + 1 } });
  expect(more).toMatchObject({ end: 'out-of-budget', turns: 2 });
});

test('runTask() ends when the time is over, though the environment hangs', async () => {
  const { run, told } = await aTask(scripted([look]));
  const environment = recordingEnvironment(() => new Promise(() => {}));
  const result = await run({
    environment,
    clock: virtualClock(),
    ownsEnvironment: true,
    bounds: { ms: 90_000 },
  });
  expect(result).toMatchObject({ end: 'out-of-time', reason: 'It may take 90 s.', leftBehind: [] });
  expect(environment.closed).toBe(1);
  expect(told.at(-1)?.endSession).toBe(true);
});

test('runTask() answers all five inputs of a turn, in order', async () => {
  const five: ScriptedTurn = [look, ['bash', { command: 'ls' }], type('b'), weather, type('c')];
  const { environment, run, results } = await aTask(scripted(five, 'Done.'));
  const functions = { get_current_weather: ({ location }: Record<string, string>) => `Sun in ${location}` };
  expect((await run({ functions })).end).toBe('finished');
  expect(environment.executed.map(({ tool }) => tool)).toEqual(['computer', 'bash', 'computer', 'computer']);
  expect(results().map((one) => one?.responseBody?.TEXT?.body ?? one?.function)).toEqual([
    'computer',
    'bash done',
    'computer',
    'Sun in Rome',
    'computer',
  ]);
});

test('runTask() tells of what is not there, wrong or failing, and does nothing after it in the turn', async () => {
  const failing = () => {
    throw new Error('No clouds known.');
  };
  const turns: ScriptedTurn[] = [
    [weather, look],
    [['computer', { action: 'fly' }]],
    [['computer', { action: 'left_click', coordinate: 'here' }]],
    'Done.',
  ];
  const missing = await aTask(scripted(...turns));
  expect((await missing.run()).end).toBe('finished');
  expect(missing.environment.executed).toEqual([]);
  expect(missing.results()).toMatchObject([
    {
      responseState: 'REPROMPT',
      responseBody: { TEXT: { body: expect.stringMatching(/"get_current_weather"$/) } },
    },
    {
      responseState: 'REPROMPT',
      responseBody: { TEXT: { body: 'Not done, as something before it in the same turn was not done.' } },
    },
    { responseState: 'REPROMPT', responseBody: { TEXT: { body: expect.stringContaining('fly') } } },
    { responseState: 'REPROMPT', responseBody: { TEXT: { body: expect.stringContaining('here') } } },
  ]);
  const thrown = await aTask(scripted([weather], 'Done.'));
  await thrown.run({ functions: { get_current_weather: failing } });
  expect(thrown.results()[0]).toMatchObject({
    responseState: 'REPROMPT',
    responseBody: { TEXT: { body: 'No clouds known.' } },
  });
});

test('runTask() fails with an environment that is gone', async () => {
  const { run, told } = await aTask(scripted([look]));
  const error = new EnvironmentError('It has ended.');
  const environment = recordingEnvironment(() => Promise.reject(error));
  expect(await run({ environment })).toMatchObject({ end: 'failed', reason: 'It has ended.', error });
  expect(told.at(-1)?.endSession).toBe(true);
});

test('runTask() tells what it could not clean up', async () => {
  const { environment, fail, run } = await aTask(scripted('Done.'));
  environment.close = () => Promise.reject(new Error('It hangs.'));
  fail({
    kind: 'error',
    error: 'AccessDeniedException',
    message: 'No.',
    operations: ['InvokeAgent'],
    calls: [2],
  });
  expect(await run({ ownsEnvironment: true })).toMatchObject({
    end: 'finished',
    leftBehind: [
      'Cannot end the agent’s session: AccessDeniedException: No.',
      'Cannot end the environment: Error: It hangs.',
    ],
  });
});

test.each([
  [{ turns: 0 }, 'Cannot run a task as bounds.turns must be more than 0: current value is 0'],
  [{ ms: Number.NaN }, 'Cannot run a task as bounds.ms must be more than 0: current value is NaN'],
  [{ cost: 1 }, 'Cannot hold a cost of 1 as prices must be given: current value is none'],
])('runTask() refuses the bounds %j, and invokes nothing', async (bounds, message) => {
  const { run, told } = await aTask(scripted('Done.'));
  await expect(run({ bounds })).rejects.toThrow(new RangeError(message));
  expect(told).toEqual([]);
});
