import { describe, expect, test } from 'vitest';
import type { InputMessage } from '../../../../../snippets/local-aws/inference/generation-request.ts';
import { ask, askForCall, askText, share } from '../ask.ts';

const tools = [
  {
    name: 'get_weather',
    description: 'The weather of a city',
    inputSchema: {
      type: 'object',
      properties: { city: { type: 'string' }, unit: { enum: ['celsius', 'fahrenheit'] } },
      required: ['city'],
    },
  },
  {
    name: 'sendLetter',
    description: 'Sends a letter to somebody',
    inputSchema: { type: 'object', properties: { to: { type: 'string' } }, required: ['to'] },
  },
];

describe('toolCalls()', () => {
  test('calls the tool that fits, with the required arguments from the request', () => {
    expect(askForCall('What is the weather in New York today?', { tools })).toEqual({
      type: 'toolUse',
      toolUseId: expect.stringMatching(/^tooluse_[A-Za-z0-9_-]{22}$/),
      name: 'get_weather',
      input: { city: 'New York' },
    });
    expect(askForCall('Send a letter to Anna', { tools })).toMatchObject({ name: 'sendLetter' });
  });

  test('calls none if none fits and none must be called', () => {
    expect(askText('Good morning!', { tools })).toMatch(/^Simulated answer: /);
  });

  test('calls any if one must be called', () => {
    expect(askForCall('Good morning!', { tools, toolChoice: { type: 'any' } }).name).toBe('get_weather');
  });

  test('calls the tool that was chosen, though another would fit', () => {
    const toolChoice = { type: 'tool' as const, name: 'sendLetter' };
    expect(askForCall('What is the weather?', { tools, toolChoice }).name).toBe('sendLetter');
  });

  test('gives each call an id of its own', () => {
    const ids = [1, 2].map((seed) => askForCall('Weather?', { tools, seed }).toolUseId);
    expect(new Set(ids).size).toBe(2);
  });

  test.each([0, 0.3, 1])('picks another tool at a rate of %d', (picksWrongTool) => {
    const model = { quality: { picksWrongTool } };
    const wrong = share(400, (seed) => askForCall('Weather?', { tools, seed, model }).name !== 'get_weather');
    expect(Math.abs(wrong - picksWrongTool)).toBeLessThan(0.07);
  });

  test('never picks another tool than the one that was chosen', () => {
    const toolChoice = { type: 'tool' as const, name: 'sendLetter' };
    const model = { quality: { picksWrongTool: 1 } };
    expect(askForCall('Weather?', { tools, toolChoice, model }).name).toBe('sendLetter');
  });

  test.each([0, 0.3, 1])('leaves out an argument at a rate of %d', (omitsArgument) => {
    const model = { quality: { omitsArgument } };
    const left = share(400, (seed) => {
      const { input } = askForCall('Weather in Oslo?', { tools, seed, model });
      return !Object.hasOwn(input as object, 'city');
    });
    expect(Math.abs(left - omitsArgument)).toBeLessThan(0.07);
  });
});

describe('toolCalls() of several tools', () => {
  const text = 'What is the weather in Oslo? And send a letter to Anna.';
  const called = (system: string[], seed = 1, quality = {}) =>
    ask(text, { tools, system, seed, model: { quality } }).flatMap((block) =>
      block.type === 'toolUse' ? [block] : [],
    );

  test('calls all that fit, each with an id of its own, where the prompt wants every one', () => {
    const calls = called(['Call every tool that fits.']);
    expect(calls.map(({ name }) => name).sort()).toEqual(['get_weather', 'sendLetter']);
    expect(new Set(calls.map(({ toolUseId }) => toolUseId)).size).toBe(2);
    expect(called([])).toHaveLength(1);
  });

  test('says so if none fits', () => {
    expect(askText('Good morning!', { tools, system: ['Call every tool that fits.'] })).toMatch(
      /^Simulated answer: No tool fits this\. /,
    );
  });

  test.each([0, 0.3, 1])('names a tool that is not there at a rate of %d, call by call', (rate) => {
    const unknown = share(400, (seed) =>
      ['get_weather_v2', 'sendLetter_v2'].includes(
        called([], seed, { namesUnknownTool: rate })[0]?.name ?? '',
      ),
    );
    expect(Math.abs(unknown - rate)).toBeLessThan(0.07);
  });

  test.each([0, 0.3, 1])('breaks the schema of a tool at a rate of %d', (rate) => {
    const broken = share(400, (seed) => {
      const [call] = called([], seed, { breaksToolSchema: rate });
      return Object.values(call?.input ?? {}).some((value) => typeof value !== 'string');
    });
    expect(Math.abs(broken - rate)).toBeLessThan(0.07);
  });
});

describe('toolResults()', () => {
  const call = { toolUseId: 'a', name: 'get_weather', input: { city: 'Oslo' } };
  const withResult = (content: InputMessage['content']): InputMessage[] => [
    { role: 'user', content: [{ text: 'What is the weather in Oslo?' }] },
    { role: 'assistant', content: [{ toolUse: call }] },
    { role: 'user', content },
  ];

  test('cites the result of a tool instead of calling it again', () => {
    const messages = withResult([{ toolResult: { toolUseId: 'a', content: [{ json: { degrees: -3 } }] } }]);
    expect(askText('', { tools, messages })).toBe(
      'Simulated answer: According to get_weather: {"degrees":-3}',
    );
  });

  test('tries once more what failed, and says so after a second failure', () => {
    const result = { toolUseId: 'a', status: 'error' as const, content: [{ text: 'no such city' }] };
    const messages = withResult([{ toolResult: result }]);
    expect(ask('', { tools, messages })).toMatchObject([{ name: 'get_weather', input: { city: 'Oslo' } }]);
    expect(askText('', { tools, messages: [...messages, ...messages.slice(1)] })).toBe(
      'Simulated answer: get_weather failed and said: no such city',
    );
  });

  test('calls again if a tool must be called', () => {
    const messages = withResult([{ toolResult: { toolUseId: 'a', content: [{ text: '-3' }] } }]);
    expect(ask('', { tools, messages, toolChoice: { type: 'any' } })[0]).toMatchObject({
      name: 'get_weather',
    });
  });
});
