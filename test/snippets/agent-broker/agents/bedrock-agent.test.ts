import { expect, test } from 'vitest';
import { type BedrockAgentOptions, bedrockAgent } from '../../../../snippets/agent-broker/mod.ts';
import { virtualClock } from '../../../../snippets/local-aws/mod.ts';
import { withAgent } from '../../../support/a-weather-agent.ts';
import { testAlias } from '../../../support/an-agent.ts';
import { aTask } from './a-worker.ts';

async function anAgent(others: Partial<BedrockAgentOptions> = {}) {
  const { client, agentId } = await withAgent();
  const options = {
    client: client.agentRuntimeClient,
    agentId,
    agentAliasId: testAlias,
    clock: virtualClock(),
  };
  return bedrockAgent({ name: 'flights', ...options, ...others });
}

const name = 'Weather/get_current_weather';

test('bedrockAgent() answers control that is returned by a function, and gives the text that comes of it', async () => {
  const asked: unknown[] = [];
  const agent = await anAgent({
    functions: {
      [name]: async (parameters, { idempotencyToken }) => {
        asked.push(parameters, idempotencyToken);
        return 'sun';
      },
    },
  });
  expect(await agent.run(aTask())).toEqual({ status: 'completed', result: { text: 'Told: sun' } });
  expect(asked).toEqual([{ location: 'Rome', days: '3' }, 'task-1']);
});

test('bedrockAgent() tells the agent of a function that throws', async () => {
  const agent = await anAgent({
    functions: {
      [name]: async () => {
        throw new Error('The sky is closed.');
      },
    },
  });
  expect(await agent.run(aTask())).toMatchObject({
    status: 'completed',
    result: { text: 'Told: It failed: The sky is closed.' },
  });
});

test('bedrockAgent() has failed when nothing answers control that is returned', async () => {
  expect(await (await anAgent()).run(aTask())).toEqual({
    status: 'failed',
    reason: `The agent returned control for ${name}, which nothing answers.`,
  });
});

test('bedrockAgent() passes the trace on, in its order', async () => {
  const traces: string[] = [];
  const agent = await anAgent({
    onTrace: ({ trace }) => void traces.push(Object.keys(trace?.orchestrationTrace ?? {})[0] ?? '-'),
  });
  await agent.run(aTask());
  expect(traces.slice(0, 2)).toEqual(['modelInvocationInput', 'modelInvocationOutput']);
});

test.each(['ConflictException', 'ThrottlingException'])(
  'bedrockAgent() waits out a %s, a few times',
  async (error) => {
    let calls = 0;
    const clock = virtualClock();
    const start = clock.now();
    const failing = (times: number): BedrockAgentOptions['client'] => ({
      send: async () => {
        if (++calls <= times) throw Object.assign(new Error('Busy.'), { name: error });
        return { completion: [{ chunk: { bytes: new TextEncoder().encode('Done.') } }] };
      },
    });
    const others = { clock, random: () => 1, attempts: 3 };
    expect(await (await anAgent({ client: failing(2), ...others })).run(aTask())).toMatchObject({
      result: { text: 'Done.' },
    });
    expect(clock.now() - start).toBe(3_000);
    calls = 0;
    await expect((await anAgent({ client: failing(3), ...others })).run(aTask())).rejects.toThrow('Busy.');
  },
);

test('bedrockAgent() joins a letter that two chunks share', async () => {
  const bytes = new TextEncoder().encode('Zürich');
  const client: BedrockAgentOptions['client'] = {
    send: async () => ({
      completion: [{ chunk: { bytes: bytes.slice(0, 2) } }, { chunk: { bytes: bytes.slice(2) } }],
    }),
  };
  expect(await (await anAgent({ client })).run(aTask())).toMatchObject({ result: { text: 'Zürich' } });
});
