import { InvokeAgentCommand } from '@aws-sdk/client-bedrock-agent-runtime';
import { expect, test } from 'vitest';
import type { Responder } from '../../../../../snippets/local-aws/mod.ts';
import { call, result, weatherman, withAgent } from '../../../../support/a-weather-agent.ts';
import { agentInput, invoke, testAlias, weatherGroup } from '../../../../support/an-agent.ts';

test('InvokeAgent returns control with strings, and goes on with the result', async () => {
  const { client, agentId } = await withAgent();
  const { returnControl, text } = await invoke(client, { agentId, inputText: 'How is the weather?' });
  expect(text).toBeUndefined();
  expect(returnControl).toEqual({
    invocationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    invocationInputs: [
      {
        functionInvocationInput: {
          actionGroup: 'Weather',
          actionInvocationType: 'RESULT',
          agentId,
          function: 'get_current_weather',
          parameters: [
            { name: 'location', type: 'string', value: 'Rome' },
            { name: 'days', type: 'integer', value: '3' },
          ],
        },
      },
    ],
  });
  const invocationId = returnControl?.invocationId;
  const sessionState = { invocationId, returnControlInvocationResults: [result('sun')] };
  const after = await invoke(client, { agentId, inputText: 'ignored', sessionState });
  expect(after).toMatchObject({ text: 'Told: sun', returnControl: undefined, traces: [] });
});

test('InvokeAgent traces what ran, in its order, and nothing else', async () => {
  const { client, agentId } = await withAgent();
  const steps = (traces: Awaited<ReturnType<typeof invoke>>['traces']) =>
    traces.map(({ trace }) => Object.keys(trace?.orchestrationTrace ?? {})[0]);
  const first = await invoke(client, { agentId, inputText: 'Weather?', enableTrace: true });
  expect(steps(first.traces)).toEqual([
    'modelInvocationInput',
    'modelInvocationOutput',
    'rationale',
    'invocationInput',
  ]);
  const [asked, answered, why, action] = first.traces.map(({ trace }) => trace?.orchestrationTrace);
  expect(asked?.modelInvocationInput).toMatchObject({
    type: 'ORCHESTRATION',
    foundationModel: 'test.parrot-v1:0',
  });
  expect(JSON.parse(asked?.modelInvocationInput?.text ?? '')).toEqual({
    system: agentInput().instruction,
    messages: [{ role: 'user', content: [{ text: 'Weather?' }] }],
  });
  expect(answered?.modelInvocationOutput?.metadata?.usage?.outputTokens).toBeGreaterThan(0);
  expect(why?.rationale?.text).toBe('I look it up.');
  expect(action?.invocationInput?.actionGroupInvocationInput).toMatchObject({
    actionGroupName: 'Weather',
    executionType: 'RETURN_CONTROL',
    invocationId: first.returnControl?.invocationId,
  });
  expect(first.traces[0]).toMatchObject({
    agentId,
    agentAliasId: testAlias,
    agentVersion: 'DRAFT',
    sessionId: 'session-1',
  });
  const sessionState = {
    invocationId: first.returnControl?.invocationId,
    returnControlInvocationResults: [result('sun')],
  };
  const second = await invoke(client, { agentId, sessionState, enableTrace: true });
  expect(steps(second.traces)).toEqual([
    'observation',
    'modelInvocationInput',
    'modelInvocationOutput',
    'observation',
  ]);
  const last = second.traces.at(-1)?.trace?.orchestrationTrace?.observation;
  expect(last).toMatchObject({ type: 'FINISH', finalResponse: { text: 'Told: sun' } });
});

test('InvokeAgent remembers a session until its idle time is over, and ends one', async () => {
  const { client, agentId } = await withAgent();
  const hello = () => invoke(client, { agentId, inputText: 'Hello' });
  expect((await hello()).text).toBe('Turn 1');
  expect((await hello()).text).toBe('Turn 3');
  expect((await invoke(client, { agentId, sessionId: 'another', inputText: 'Hello' })).text).toBe('Turn 1');
  const ended = await invoke(client, { agentId, inputText: 'Hello', endSession: true });
  expect(ended.text).toBe("Session is terminated as 'endSession' flag is set in request.");
  expect((await hello()).text).toBe('Turn 1');
  await client.aws.clock.sleep(599_000);
  expect((await hello()).text).toBe('Turn 3');
  await client.aws.clock.sleep(600_000);
  expect((await hello()).text).toBe('Turn 1');
});

test('InvokeAgent says in headers which session it was', async () => {
  const { client, agentId } = await withAgent();
  const response = await client.agentRuntimeClient.send(
    new InvokeAgentCommand({
      agentId,
      agentAliasId: testAlias,
      sessionId: 'a-b',
      memoryId: 'mm',
      inputText: 'Hello',
    }),
  );
  expect(response).toMatchObject({ contentType: 'application/json', sessionId: 'a-b', memoryId: 'mm' });
});

test.each<[string, (invocationId: string | undefined) => object, string]>([
  [
    'another invocationId',
    () => ({ invocationId: 'other', returnControlInvocationResults: [result('sun')] }),
    'The invocationId other does not match an invocation that the session waits for.',
  ],
  [
    'no invocationId',
    () => ({ returnControlInvocationResults: [result('sun')] }),
    'invocationId must be provided when returnControlInvocationResults is provided.',
  ],
  [
    'a surplus result',
    (invocationId) => ({ invocationId, returnControlInvocationResults: [result('sun'), result('rain')] }),
    'There is no open invocation of function get_current_weather in action group Weather.',
  ],
  [
    'the result of another function',
    (invocationId) => ({
      invocationId,
      returnControlInvocationResults: [result('x', { function: 'other' })],
    }),
    'There is no open invocation of function other in action group Weather.',
  ],
  [
    'a picture',
    (invocationId) => ({
      invocationId,
      returnControlInvocationResults: [
        result('', {
          responseBody: { IMAGES: { images: [{ format: 'png', source: { bytes: Uint8Array.of(1) } }] } },
        }),
      ],
    }),
    'Images may be provided for computer use actions only, not for function get_current_weather in action group Weather.',
  ],
  [
    'a confirmation that nobody asked for',
    (invocationId) => ({
      invocationId,
      returnControlInvocationResults: [result('sun', { confirmationState: 'CONFIRM' })],
    }),
    'confirmationState must not be provided for function get_current_weather in action group Weather, which requires no confirmation.',
  ],
])('InvokeAgent refuses %s, and takes the right result after it', async (_, state, message) => {
  const { client, agentId } = await withAgent();
  const { returnControl } = await invoke(client, { agentId, inputText: 'Weather?' });
  const invocationId = returnControl?.invocationId;
  await expect(invoke(client, { agentId, sessionState: state(invocationId) })).rejects.toMatchObject({
    name: 'ValidationException',
    message,
    $metadata: { httpStatusCode: 400 },
  });
  const sessionState = { invocationId, returnControlInvocationResults: [result('sun')] };
  expect((await invoke(client, { agentId, sessionState })).text).toBe('Told: sun');
});

test('InvokeAgent wants a result for each of five actions, and leaves a sixth for later', async () => {
  const six = ['a', 'b', 'c', 'd', 'e', 'f'];
  const respond: Responder = (request, context) =>
    request.messages.length === 1 ? six.map((id) => call(id, id)) : weatherman(request, context);
  const { client, agentId } = await withAgent(respond);
  const { returnControl } = await invoke(client, { agentId, inputText: 'Weather?' });
  expect(returnControl?.invocationInputs).toHaveLength(5);
  const invocationId = returnControl?.invocationId;
  const answer = (count: number) => ({
    invocationId,
    returnControlInvocationResults: six.slice(0, count).map((id) => result(id)),
  });
  await expect(invoke(client, { agentId, sessionState: answer(4) })).rejects.toMatchObject({
    name: 'ValidationException',
    message: 'The result of function get_current_weather in action group Weather is missing.',
  });
  expect((await invoke(client, { agentId, sessionState: answer(5) })).text).toBe(
    'Told: a, b, c, d, e, The tool Weather__get_current_weather was not run: call it again after the others.',
  );
});

test('InvokeAgent fails with FAILURE, and tells the model what REPROMPT says', async () => {
  const { client, agentId } = await withAgent();
  const { returnControl } = await invoke(client, { agentId, inputText: 'Weather?' });
  const state = (responseState: string) => ({
    invocationId: returnControl?.invocationId,
    returnControlInvocationResults: [result('no such city', { responseState })],
  });
  await expect(invoke(client, { agentId, sessionState: state('FAILURE') })).rejects.toMatchObject({
    name: 'DependencyFailedException',
    message: 'The invocation of function get_current_weather in action group Weather failed: no such city',
    $metadata: { httpStatusCode: 424 },
  });
  expect((await invoke(client, { agentId, sessionState: state('REPROMPT') })).text).toBe(
    'Told: no such city',
  );
});

test('InvokeAgent asks for the confirmation of a function that requires it', async () => {
  const confirmed = (agentId: string) => {
    const [weather] = weatherGroup(agentId).functionSchema?.functions ?? [];
    const functions = weather ? [{ ...weather, requireConfirmation: 'ENABLED' as const }] : [];
    return [weatherGroup(agentId, { functionSchema: { functions } })];
  };
  const { client, agentId } = await withAgent(weatherman, confirmed);
  const { returnControl } = await invoke(client, { agentId, inputText: 'Weather?' });
  expect(returnControl?.invocationInputs?.[0]?.functionInvocationInput?.actionInvocationType).toBe(
    'USER_CONFIRMATION_AND_RESULT',
  );
  const state = (changes: object) => ({
    invocationId: returnControl?.invocationId,
    returnControlInvocationResults: [result('sun', changes)],
  });
  await expect(invoke(client, { agentId, sessionState: state({}) })).rejects.toMatchObject({
    message:
      'confirmationState must be provided for function get_current_weather in action group Weather, which requires confirmation.',
  });
  expect((await invoke(client, { agentId, sessionState: state({ confirmationState: 'DENY' }) })).text).toBe(
    'Told: The user denied this action. It did not run.',
  );
});

test('InvokeAgent puts a question of its model to the user, whose words are the result', async () => {
  const respond: Responder = (request, context) =>
    request.messages.length === 1
      ? [{ type: 'toolUse', toolUseId: 'q', name: 'user__askuser', input: { question: 'Where?' } }]
      : weatherman(request, context);
  const { client, agentId } = await withAgent(respond, (id) => [
    {
      agentId: id,
      agentVersion: 'DRAFT',
      actionGroupName: 'Ask',
      parentActionGroupSignature: 'AMAZON.UserInput',
    },
  ]);
  expect((await invoke(client, { agentId, inputText: 'Weather?' })).text).toBe('Where?');
  expect((await invoke(client, { agentId, inputText: 'In Rome' })).text).toBe('Told: In Rome');
});
