import { expect, test } from 'vitest';
import type { Policy } from '../../../../snippets/computer-use/mod.ts';
import { aTask, type ScriptedTurn, scripted } from '../../../support/a-task.ts';
import { recordingEnvironment } from '../../../support/recording-environment.ts';

const turns: ScriptedTurn[] = [
  [['computer', { action: 'screenshot' }]],
  [['computer', { action: 'left_click', coordinate: [20, 60] }]],
  'Done.',
];
const policy: Policy = () => ({ verdict: 'ask', reason: 'Always.' });
/** asked, 2 x (proposed, approved, result), and one look before the click. */
const steps = 8;

test.each(Array.from({ length: steps }, (_, index) => index + 1))(
  'runTask() that is stopped at step %i is aborted, and leaves nothing behind',
  async (step) => {
    const { environment, run, told } = await aTask(scripted(...turns));
    const controller = new AbortController();
    let seen = 0;
    const onEvent = () => {
      if (++seen === step) controller.abort(new Error('Stop.'));
    };
    const result = await run({ policy, onEvent, signal: controller.signal, ownsEnvironment: true });
    expect(result).toMatchObject({ end: 'aborted', reason: 'Stop.', leftBehind: [] });
    expect(result.trace).toHaveLength(step + 1);
    expect(environment.closed).toBe(1);
    expect(told.at(-1)?.endSession ?? true).toBe(true);
  },
);

test('runTask() that is stopped before it begins invokes nothing', async () => {
  const { environment, run, told } = await aTask(scripted(...turns));
  const result = await run({ signal: AbortSignal.abort(new Error('Stop.')), ownsEnvironment: true });
  expect(result).toMatchObject({ end: 'aborted', turns: 0 });
  expect(environment.closed).toBe(1);
  expect(told).toEqual([]);
});

test('runTask() is stopped while the agent works, and the approver or the environment doesn’t heed it', async () => {
  const controllers = [new AbortController(), new AbortController(), new AbortController()] as const;
  const [agent, approver, environment] = controllers;
  const slow = await aTask(() => {
    agent.abort();
    return 'Done.';
  });
  expect((await slow.run({ signal: agent.signal })).end).toBe('aborted');
  const asked = await aTask(scripted(...turns));
  const never = () => {
    approver.abort();
    return new Promise<never>(() => {});
  };
  expect((await asked.run({ policy, approver: never, signal: approver.signal })).end).toBe('aborted');
  const hung = await aTask(scripted(...turns));
  const hanging = recordingEnvironment(() => {
    environment.abort();
    return new Promise(() => {});
  });
  expect((await hung.run({ environment: hanging, signal: environment.signal })).end).toBe('aborted');
});
