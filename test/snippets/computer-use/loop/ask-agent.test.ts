import type { InvokeAgentCommandOutput, ResponseStream } from '@aws-sdk/client-bedrock-agent-runtime';
import { expect, test } from 'vitest';
import { aTask, type ScriptedTurn, scripted } from '../../../support/a-task.ts';

const turns: ScriptedTurn[] = [
  [['computer', { action: 'screenshot' }]],
  [['computer', { action: 'left_click', coordinate: [20, 60] }]],
  'Done.',
];
const operations = ['InvokeAgent'];

async function* broken(events: InvokeAgentCommandOutput['completion']): AsyncGenerator<ResponseStream> {
  for await (const event of events ?? []) if (event.trace) yield event;
  throw new TypeError('terminated');
}

// The answers of the three turns, cut before their first byte and in the middle.
test.each([1, 2, 3].flatMap((call) => [0, 200].map((afterBytes) => [call, afterBytes] as const)))(
  'askAgent() survives that call %i is cut after %i bytes, and nothing is done twice',
  async (call, afterBytes) => {
    const { environment, fail, run } = await aTask(scripted(...turns));
    fail({ kind: 'cut', afterBytes, operations, calls: [call] });
    expect(await run()).toMatchObject({ end: 'finished', text: 'Done.', leftBehind: [] });
    const clicks = environment.executed.filter(({ action }) => 'coordinate' in action);
    expect(clicks.length).toBeLessThanOrEqual(1);
  },
);

test('askAgent() tells an agent that went on that its answer was lost', async () => {
  const { client, environment, run, told } = await aTask(scripted(...turns));
  let calls = 0;
  // The agent takes the result of its first action, and its second request is lost when all of it had been sent.
  client.middlewareStack.add(
    (next) => async (call) => {
      const result = await next(call);
      const { completion } = result.output as InvokeAgentCommandOutput;
      return ++calls === 2
        ? { ...result, output: { ...result.output, completion: broken(completion) } }
        : result;
    },
    { step: 'initialize' },
  );
  expect((await run()).end).toBe('finished');
  expect(environment.executed.map(({ action }) => action)).toEqual([{ action: 'screenshot' }]);
  const lost = told.find(({ inputText }) => inputText?.startsWith('The connection broke'));
  expect(lost?.inputText).toBe(
    'The connection broke, and your last request was lost: nothing of it was done. Look at the screen, and go on with the task.',
  );
  const [, first, again] = told;
  expect(again?.sessionState).toEqual(first?.sessionState);
});

test.each([
  'ThrottlingException',
  'ConflictException',
  'ModelNotReadyException',
  'InternalServerException',
  'BadGatewayException',
  'DependencyFailedException',
] as const)('askAgent() tries again after five times %s, and gives up after six', async (error) => {
  const five = await aTask(scripted(...turns));
  five.fail({ kind: 'error', error, operations, calls: [[2, 6]] });
  expect(await five.run()).toMatchObject({ end: 'finished', turns: 3 });
  const six = await aTask(scripted(...turns));
  six.fail({ kind: 'error', error, operations, calls: [[2, 7]] });
  expect(await six.run()).toMatchObject({ end: 'failed', error: { name: error }, leftBehind: [] });
});

test.each(['AccessDeniedException', 'ResourceNotFoundException', 'ValidationException'] as const)(
  'askAgent() gives up at once after %s',
  async (error) => {
    const { fail, run, told } = await aTask(scripted(...turns));
    fail({ kind: 'error', error, operations, calls: [1] });
    expect(await run()).toMatchObject({ end: 'failed', error: { name: error } });
    expect(told).toHaveLength(2);
  },
);
