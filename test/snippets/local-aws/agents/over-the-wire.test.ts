import { DeleteAgentActionGroupCommand, ListAgentActionGroupsCommand } from '@aws-sdk/client-bedrock-agent';
import { expect, test } from 'vitest';
import { realClock } from '../../../../snippets/local-aws/mod.ts';
import { aModel } from '../../../support/a-model.ts';
import { result, weatherman } from '../../../support/a-weather-agent.ts';
import { anAgent, invoke } from '../../../support/an-agent.ts';
import { chatServer, sendJson } from '../../../support/chat-server.ts';
import { startLocalAws } from '../../../support/local-aws.ts';

/** Serves an endpoint; its clock is the machine's. */
async function served(options: Parameters<typeof startLocalAws>[0]) {
  const server = await startLocalAws(options);
  return { ...server, aws: { clock: realClock } };
}

test('an agent works for the SDK’s default clients, from its making to the end of its action group', async () => {
  const client = await served({ models: [aModel({ respond: weatherman })] });
  const agentId = await anAgent(client);
  const { returnControl } = await invoke(client, { agentId, inputText: 'Weather?', enableTrace: true });
  const sessionState = {
    invocationId: returnControl?.invocationId,
    returnControlInvocationResults: [result('sun – 31 °C')],
  };
  expect((await invoke(client, { agentId, sessionState })).text).toBe('Told: sun – 31 °C');
  const which = { agentId, agentVersion: 'DRAFT' };
  const list = async () =>
    (await client.agentClient.send(new ListAgentActionGroupsCommand(which))).actionGroupSummaries ?? [];
  const [group] = await list();
  const removal = { ...which, actionGroupId: group?.actionGroupId, skipResourceInUseCheck: true };
  const removed = await client.agentClient.send(new DeleteAgentActionGroupCommand(removal));
  expect(removed.$metadata.httpStatusCode).toBe(204);
  expect(await list()).toEqual([]);
});

test('an agent’s model may be an upstream’s: its calls return control, and the results go back to it', async () => {
  const bodies: Record<string, unknown>[] = [];
  const call = {
    id: 'call_1',
    type: 'function',
    function: { name: 'Weather__get_current_weather', arguments: '{"location":"Rome","days":2}' },
  };
  const url = await chatServer((response, body) => {
    bodies.push(body);
    const first = bodies.length === 1;
    const message = first ? { content: null, tool_calls: [call] } : { content: 'Sunny in Rome.' };
    sendJson(response, 200, { choices: [{ message, finish_reason: first ? 'tool_calls' : 'stop' }] });
  });
  const client = await served({ upstream: { url } });
  const agentId = await anAgent(client);
  const { returnControl } = await invoke(client, { agentId, inputText: 'Weather?' });
  expect(returnControl?.invocationInputs).toMatchObject([
    {
      functionInvocationInput: {
        parameters: [
          { name: 'location', value: 'Rome' },
          { name: 'days', value: '2' },
        ],
      },
    },
  ]);
  const sessionState = {
    invocationId: returnControl?.invocationId,
    returnControlInvocationResults: [result('sun')],
  };
  expect((await invoke(client, { agentId, sessionState })).text).toBe('Sunny in Rome.');
  expect(bodies[1]?.messages).toMatchObject([
    { role: 'system' },
    { role: 'user', content: 'Weather?' },
    { role: 'assistant', tool_calls: [call] },
    { role: 'tool', tool_call_id: 'call_1', content: 'sun' },
  ]);
});

test('an upstream that is gone is a BadGatewayException', async () => {
  const client = await served({ upstream: { url: 'http://127.0.0.1:9' } });
  const agentId = await anAgent(client);
  await expect(invoke(client, { agentId, inputText: 'Weather?' })).rejects.toMatchObject({
    name: 'BadGatewayException',
    $metadata: { httpStatusCode: 502 },
  });
});
