import { expect, test } from 'vitest';
import { chooseAgents } from '../../../../snippets/agent-broker/mod.ts';
import type { Model } from '../../../../snippets/local-aws/mod.ts';
import { agents, call, clientOf, scripted } from './a-broker.ts';

const toSydney = { destination: 'Sydney' };

function choose(model: Model) {
  const asked = { system: 'Choose.', prompt: 'To Sydney.', agents, modelId: model.id };
  return chooseAgents({ client: clientOf(model), ...asked });
}

test('chooseAgents() asks once where all is well', async () => {
  const model = scripted([call('flights', toSydney)]);
  expect(await choose(model)).toMatchObject({
    choices: [{ agent: 'flights', input: toSydney }],
    faults: [],
    stopReason: 'tool_use',
    usage: { modelCalls: 1 },
  });
  expect(model.asked[0]?.tools.map(({ name }) => name)).toEqual(['flights', 'hotels', 'refunds']);
});

test.each([
  ['an unknown tool', call('trains', {}), 'There is no tool "trains".'],
  [
    'a missing argument',
    call('flights', {}),
    'The input of flights does not fit: destination: Invalid input: expected string, received undefined.',
  ],
  [
    'an argument too many',
    call('flights', { ...toSydney, seats: 2 }),
    'The input of flights does not fit: input: Unrecognized key: "seats".',
  ],
])('chooseAgents() says what is wrong with %s, asks once more and no more', async (_, bad, fault) => {
  const model = scripted([bad], [bad], [call('flights', toSydney)]);
  expect(await choose(model)).toMatchObject({ choices: [], faults: [fault], usage: { modelCalls: 2 } });
  expect(model.asked[1]?.messages.at(-1)).toEqual({
    role: 'user',
    content: [
      {
        toolResult: {
          toolUseId: bad.type === 'toolUse' && bad.toolUseId,
          status: 'error',
          content: [{ text: fault }],
        },
      },
    ],
  });
});

test('chooseAgents() takes what the model mends', async () => {
  const model = scripted([call('flights', {})], [call('flights', toSydney)]);
  expect(await choose(model)).toMatchObject({ choices: [{ agent: 'flights' }], faults: [] });
});

test('chooseAgents() answers all calls of a turn in one message, and keeps what was chosen well', async () => {
  const model = scripted([call('flights', toSydney), call('trains', {})], [call('hotels', toSydney)]);
  expect(await choose(model)).toMatchObject({
    choices: [{ agent: 'flights' }, { agent: 'hotels' }],
    faults: [],
  });
  const results = model.asked[1]?.messages.at(-1)?.content.map(({ toolResult }) => toolResult?.status);
  expect(results).toEqual(['success', 'error']);
});

test('chooseAgents() tells of a fault that the model falls silent about', async () => {
  const model = scripted([call('flights', toSydney), call('trains', {})], 'Sorry.');
  expect(await choose(model)).toMatchObject({
    choices: [{ agent: 'flights' }],
    faults: ['There is no tool "trains".'],
    text: 'Sorry.',
  });
});

test('chooseAgents() asks about a call that was made twice, and loses nothing with it', async () => {
  const twice = [call('flights', { ...toSydney }), call('flights', { ...toSydney })];
  const model = scripted(twice, twice);
  expect(await choose(model)).toMatchObject({
    choices: [{ agent: 'flights', input: toSydney }],
    faults: [],
    usage: { modelCalls: 2 },
  });
  expect(JSON.stringify(model.asked[1]?.messages)).toContain('flights was called twice with equal inputs.');
});
