import { expect, test } from 'vitest';
import { type ActionGroup, type Policy, weatherGroup } from '../../../../snippets/computer-use/mod.ts';
import { aTask, type ScriptedTurn, scripted } from '../../../support/a-task.ts';
import { aScreen, recordingEnvironment, shownText } from '../../../support/recording-environment.ts';

const look: ScriptedTurn = [['computer', { action: 'screenshot' }]];
const click: ScriptedTurn = [['computer', { action: 'left_click', coordinate: [20, 60] }]];
const askOnClick: Policy = ({ action }) =>
  action.tool === 'computer' && action.action.action === 'left_click'
    ? { verdict: 'ask', reason: 'It may send.' }
    : { verdict: 'allow' };
const body = (text: string) => ({ responseState: 'REPROMPT', responseBody: { TEXT: { body: text } } });

test('decide() does what is approved, once it has seen that the target is still there', async () => {
  const { environment, run } = await aTask(scripted(look, click, 'Done.'));
  const { trace } = await run({ policy: askOnClick });
  expect(environment.executed.map(({ action }) => Object.values(action)[0])).toEqual([
    'screenshot',
    'screenshot',
    'left_click',
  ]);
  expect(trace.map(({ type }) => type)).toContain('approved');
});

test('decide() does not do what was approved for another target', async () => {
  const { run, results } = await aTask(scripted(look, click, 'Done.'));
  let looks = 0;
  const environment = recordingEnvironment(async () =>
    aScreen(looks++ === 0 ? shownText : shownText.replace('"Send"', '"Buy"')),
  );
  await run({ environment, policy: askOnClick });
  expect(environment.executed).toHaveLength(2);
  expect(results()[1]).toMatchObject(
    body('Denied, and not done: The screen changed before this was approved: look at it again.'),
  );
});

test('decide() sends a denial back to the model, the policy’s and the approver’s', async () => {
  const byPolicy = await aTask(scripted(click, 'Done.'));
  await byPolicy.run({ policy: () => ({ verdict: 'deny', reason: 'Never.' }) });
  expect(byPolicy.environment.executed).toEqual([]);
  expect(byPolicy.results()[0]).toMatchObject(body('Denied, and not done: Never.'));
  const byPerson = await aTask(scripted(click, 'Done.'));
  await byPerson.run({ policy: askOnClick, approver: async () => ({ denied: 'Not today.' }) });
  expect(byPerson.environment.executed).toEqual([]);
  expect(byPerson.results()[0]).toMatchObject(body('Denied, and not done: Not today.'));
});

test('decide() takes an approver who never answers for a denial', async () => {
  const { environment, run, results } = await aTask(scripted(click, 'Done.'));
  const result = await run({
    policy: askOnClick,
    approver: () => new Promise(() => {}),
    approvalMs: 10_000,
  });
  expect(result.end).toBe('finished');
  expect(environment.executed).toEqual([]);
  expect(results()[0]).toMatchObject(body('Denied, and not done: Nobody answered within 10 s.'));
});

test('decide() asks where the agent wants a confirmation, and answers with one', async () => {
  const [one] = weatherGroup.functionSchema?.functions ?? [];
  const group: ActionGroup = {
    ...weatherGroup,
    functionSchema: { functions: [{ ...one, name: 'get_current_weather', requireConfirmation: 'ENABLED' }] },
  };
  const turn: ScriptedTurn = [['WeatherActionGroup__get_current_weather', { location: 'Rome' }]];
  const functions = { get_current_weather: () => 'Sun' };
  const yes = await aTask(scripted(turn, 'Done.'), { functionGroups: [group] });
  expect((await yes.run({ functions })).end).toBe('finished');
  expect(yes.results()).toMatchObject([
    { confirmationState: 'CONFIRM', responseBody: { TEXT: { body: 'Sun' } } },
  ]);
  const no = await aTask(scripted(turn, 'Done.'), { functionGroups: [group] });
  expect((await no.run({ functions, approver: async () => ({ denied: 'No.' }) })).end).toBe('finished');
  expect(no.results()).toMatchObject([{ confirmationState: 'DENY' }]);
});
