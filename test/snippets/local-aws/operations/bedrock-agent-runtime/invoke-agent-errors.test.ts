import { InvokeAgentCommand } from '@aws-sdk/client-bedrock-agent-runtime';
import { expect, test } from 'vitest';
import { type Responder, ServiceError } from '../../../../../snippets/local-aws/mod.ts';
import { call, withAgent } from '../../../../support/a-weather-agent.ts';
import { invoke, testAlias } from '../../../../support/an-agent.ts';

test('InvokeAgent tells a model of a tool that is not there, three times', async () => {
  let asked = 0;
  const lost: Responder = () => {
    asked++;
    return [call(`t${asked}`, 'Rome', 'no_such_tool')];
  };
  const { client, agentId } = await withAgent(lost);
  await expect(invoke(client, { agentId, inputText: 'Weather?' })).rejects.toMatchObject({
    name: 'DependencyFailedException',
    message: 'Max iterations exceeded',
  });
  expect(asked).toBe(4);
  expect(client.aws.calls().at(-1)?.status).toBe(424);
});

test.each<[ConstructorParameters<typeof ServiceError>[0], string, number]>([
  ['ModelNotReadyException', 'ModelNotReadyException', 424],
  ['ModelErrorException', 'DependencyFailedException', 424],
  ['ServiceUnavailableException', 'BadGatewayException', 502],
  ['ThrottlingException', 'ThrottlingException', 429],
])('InvokeAgent says of a model with %s that it is a %s', async (thrown, name, httpStatusCode) => {
  const { client, agentId } = await withAgent(() => {
    throw new ServiceError(thrown, 'broken');
  });
  await expect(invoke(client, { agentId, inputText: 'Weather?' })).rejects.toMatchObject({
    name,
    message: 'broken',
    $metadata: { httpStatusCode },
  });
});

test('InvokeAgent throws in the stream what goes wrong after the first step of a trace', async () => {
  const { client, agentId } = await withAgent(() => {
    throw new ServiceError('ModelErrorException', 'broken');
  });
  const input = { agentId, agentAliasId: testAlias, sessionId: 's-1', inputText: 'Hello', enableTrace: true };
  const { completion } = await client.agentRuntimeClient.send(new InvokeAgentCommand(input));
  const seen: string[] = [];
  const read = async () => {
    for await (const event of completion ?? []) seen.push(...Object.keys(event));
  };
  await expect(read()).rejects.toMatchObject({ name: 'DependencyFailedException', message: 'broken' });
  expect(seen).toEqual(['trace']);
});

test('InvokeAgent refuses a second request for a session that it works on', async () => {
  const { client, agentId } = await withAgent();
  const both = await Promise.allSettled([1, 2].map(() => invoke(client, { agentId, inputText: 'Hello' })));
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { name: 'ConflictException', $metadata: { httpStatusCode: 409 } },
  });
});

test.each([
  [{ agentId: 'ABCDEFGHIJ' }, 'ResourceNotFoundException', 404],
  [{ agentAliasId: 'ABCDEFGHIJ' }, 'ResourceNotFoundException', 404],
  [{ inputText: ' ' }, 'ValidationException', 400],
  [{ sessionId: 'a' }, 'ValidationException', 400],
  [{ sessionId: 'a b' }, 'ValidationException', 400],
])('InvokeAgent refuses %j', async (changes, name, httpStatusCode) => {
  const { client, agentId } = await withAgent();
  await expect(invoke(client, { agentId, inputText: 'Hello', ...changes })).rejects.toMatchObject({
    name,
    $metadata: { httpStatusCode },
  });
});
