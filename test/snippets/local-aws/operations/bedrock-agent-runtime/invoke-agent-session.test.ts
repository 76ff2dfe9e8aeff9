import { expect, test } from 'vitest';
import { type Responder, ServiceError } from '../../../../../snippets/local-aws/mod.ts';
import { call, weatherman, withAgent } from '../../../../support/a-weather-agent.ts';
import { invoke } from '../../../../support/an-agent.ts';

/** Says what it was sent. */
const repeats: Responder = ({ system, messages }) => JSON.stringify([system.slice(1), messages]);

test('InvokeAgent begins a session with the history that it is given, and goes on with its own', async () => {
  const { client, agentId } = await withAgent(repeats);
  const messages = [
    { role: 'user' as const, content: [{ text: 'I am Ana.' }] },
    { role: 'assistant' as const, content: [{ text: 'Hello Ana.' }] },
  ];
  const sessionState = { conversationHistory: { messages } };
  const first = await invoke(client, { agentId, inputText: 'Who am I?', sessionState });
  const asked = { role: 'user', content: [{ text: 'Who am I?' }] };
  expect(JSON.parse(first.text ?? '')).toEqual([[], [...messages, asked]]);
  const second = await invoke(client, { agentId, inputText: 'And now?', sessionState });
  expect(JSON.parse(second.text ?? '')[1]).toEqual([
    ...messages,
    asked,
    { role: 'assistant', content: [{ text: first.text }] },
    { role: 'user', content: [{ text: 'And now?' }] },
  ]);
});

test('InvokeAgent tells its model the attributes of the prompt, for one turn', async () => {
  const { client, agentId } = await withAgent(repeats);
  const sessionState = { promptSessionAttributes: { place: 'Rome' }, sessionAttributes: { user: 'ana' } };
  const told = await invoke(client, { agentId, inputText: 'Where?', sessionState });
  expect(JSON.parse(told.text ?? '')[0]).toEqual(['Attributes of this turn: {"place":"Rome"}']);
  const later = await invoke(client, { agentId, inputText: 'Where?' });
  expect(JSON.parse(later.text ?? '')[0]).toEqual([]);
});

test('InvokeAgent lets a user go on without a result, which its model is told', async () => {
  const { client, agentId } = await withAgent();
  const { returnControl } = await invoke(client, { agentId, inputText: 'Weather?' });
  const { text } = await invoke(client, { agentId, inputText: 'Never mind.' });
  expect(text).toBe('Told: The user went on without a result.');
  const sessionState = {
    invocationId: returnControl?.invocationId,
    returnControlInvocationResults: [
      { functionResult: { actionGroup: 'Weather', responseBody: { TEXT: { body: 'sun' } } } },
    ],
  };
  await expect(invoke(client, { agentId, sessionState })).rejects.toMatchObject({
    name: 'ValidationException',
  });
});

test('InvokeAgent takes the results of actions in any order', async () => {
  const respond: Responder = (request, context) =>
    request.messages.length === 1
      ? [
          call('a', 'Rome'),
          { type: 'toolUse', toolUseId: 'b', name: 'nothing', input: {} },
          call('c', 'Oslo'),
        ]
      : weatherman(request, context);
  const { client, agentId } = await withAgent(respond);
  const { returnControl } = await invoke(client, { agentId, inputText: 'Weather?' });
  expect(returnControl?.invocationInputs).toHaveLength(2);
  const results = ['sun', 'snow'].map((body) => ({
    functionResult: {
      actionGroup: 'Weather',
      function: 'get_current_weather',
      responseBody: { TEXT: { body } },
    },
  }));
  const sessionState = {
    invocationId: returnControl?.invocationId,
    returnControlInvocationResults: results,
  };
  expect((await invoke(client, { agentId, sessionState })).text).toBe(
    'Told: sun, snow, There is no tool nothing: call one of the tools that there are, or answer.',
  );
});

test('InvokeAgent runs a turn that failed again as if it had not been', async () => {
  let isBroken = true;
  const respond: Responder = (request, context) => {
    if (isBroken) throw new ServiceError('ThrottlingException', 'slow down');
    return weatherman(request, context);
  };
  const { client, agentId } = await withAgent(respond);
  await expect(invoke(client, { agentId, inputText: 'Hello' })).rejects.toMatchObject({
    name: 'ThrottlingException',
  });
  isBroken = false;
  expect((await invoke(client, { agentId, inputText: 'Hello' })).text).toBe('Turn 1');
});
