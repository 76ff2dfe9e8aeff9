import {
  CreateAgentAliasCommand,
  DeleteAgentAliasCommand,
  GetAgentAliasCommand,
  GetAgentVersionCommand,
  ListAgentAliasesCommand,
  ListAgentVersionsCommand,
  UpdateAgentAliasCommand,
  UpdateAgentCommand,
} from '@aws-sdk/client-bedrock-agent';
import { expect, test } from 'vitest';
import { aStillClient, settlingMs } from '../../../../support/a-settled-agent.ts';
import { agentInput, invoke, testAlias } from '../../../../support/an-agent.ts';

async function withAgent() {
  const client = aStillClient();
  const agentId = await client.settled();
  const createAlias = async (agentAliasName: string, agentVersion?: string) => {
    const routingConfiguration = agentVersion === undefined ? undefined : [{ agentVersion }];
    const input = { agentId, agentAliasName, routingConfiguration };
    return (await client.agentClient.send(new CreateAgentAliasCommand(input))).agentAlias;
  };
  return { ...client, agentId, createAlias };
}

test('CreateAgentAlias makes a version of what is prepared, and leads to one that is named', async () => {
  const { agentClient, agentId, clock, createAlias, prepared } = await withAgent();
  await prepared(agentId);
  const first = await createAlias('first');
  expect(first).toMatchObject({
    agentAliasStatus: 'CREATING',
    agentAliasArn: `arn:aws:bedrock:us-east-1:000000000000:agent-alias/${agentId}/${first?.agentAliasId}`,
    routingConfiguration: [{ agentVersion: '1' }],
  });
  clock.advance(settlingMs);
  expect((await createAlias('second', '1'))?.routingConfiguration).toEqual([{ agentVersion: '1' }]);
  expect((await createAlias('third'))?.routingConfiguration).toEqual([{ agentVersion: '2' }]);
  clock.advance(settlingMs);
  const { agentAliasSummaries } = await agentClient.send(
    new ListAgentAliasesCommand({ agentId, maxResults: 3 }),
  );
  expect(
    agentAliasSummaries?.map(({ agentAliasId, agentAliasStatus }) => [agentAliasId, agentAliasStatus]),
  ).toEqual([
    [testAlias, 'PREPARED'],
    [first?.agentAliasId, 'PREPARED'],
    [expect.any(String), 'PREPARED'],
  ]);
  const { agentVersionSummaries } = await agentClient.send(new ListAgentVersionsCommand({ agentId }));
  expect(agentVersionSummaries?.map((one) => one.agentVersion)).toEqual(['DRAFT', '1', '2']);
});

test('a version stays as it was made', async () => {
  const { agentClient, agentId, clock, createAlias, prepared } = await withAgent();
  await prepared(agentId);
  await createAlias('live');
  clock.advance(settlingMs);
  const instruction = 'You are quite another agent, who does quite another thing now.';
  const { agentName, agentResourceRoleArn } = agentInput();
  const foundationModel = 'amazon.nova-lite-v1:0';
  await agentClient.send(
    new UpdateAgentCommand({ agentId, agentName, agentResourceRoleArn, foundationModel, instruction }),
  );
  const { agentVersion } = await agentClient.send(new GetAgentVersionCommand({ agentId, agentVersion: '1' }));
  expect(agentVersion).toMatchObject({ version: '1', instruction: agentInput().instruction });
  await expect(
    agentClient.send(new GetAgentVersionCommand({ agentId, agentVersion: '2' })),
  ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
});

test('CreateAgentAlias refuses an agent that is not prepared, a version that is none, and a name twice', async () => {
  const { agentId, create, createAlias, prepared, agentClient } = await withAgent();
  await expect(createAlias('live')).rejects.toMatchObject({
    name: 'ValidationException',
    message: expect.stringContaining(
      "Create operation can't be performed on AgentAlias when Agent is in Not Prepared state.",
    ),
  });
  const fresh = await create({ agentName: 'fresh' });
  const early = new CreateAgentAliasCommand({ agentId: fresh.agentId, agentAliasName: 'live' });
  await expect(agentClient.send(early)).rejects.toMatchObject({
    message:
      "Create operation can't be performed on AgentAlias when Agent is in Creating state. Retry your request after the Agent is created.",
  });
  await prepared(agentId);
  for (const version of ['DRAFT', '7']) {
    await expect(createAlias('live', version)).rejects.toMatchObject({
      name: 'ValidationException',
      message: `An alias must lead to a numbered version of the agent: version ${version} is none.`,
    });
  }
  await expect(createAlias('AgentTestAlias')).rejects.toMatchObject({
    name: 'ConflictException',
    message: 'AgentAlias with name AgentTestAlias already exists.',
  });
});

test('an alias is invoked when it is prepared and accepts invocations', async () => {
  const { agentClient, agentId, agentRuntimeClient, clock, createAlias, prepared } = await withAgent();
  await expect(invoke({ agentRuntimeClient }, { agentId, inputText: 'Hello' })).rejects.toMatchObject({
    name: 'ValidationException',
    message: `The agent ${agentId} must be prepared before its draft is invoked: its status is NOT_PREPARED.`,
  });
  await prepared(agentId);
  const agentAliasId = (await createAlias('live'))?.agentAliasId;
  const call = () =>
    invoke({ agentRuntimeClient }, { agentId, agentAliasId, sessionId: 'ended', endSession: true });
  await expect(call()).rejects.toMatchObject({
    name: 'ValidationException',
    message: `The alias ${agentAliasId} cannot be invoked: its status is CREATING.`,
  });
  clock.advance(settlingMs);
  expect((await call()).text).toContain('terminated');
  const changed = {
    agentId,
    agentAliasId,
    agentAliasName: 'live',
    routingConfiguration: [{ agentVersion: '1' }],
  };
  await agentClient.send(
    new UpdateAgentAliasCommand({ ...changed, aliasInvocationState: 'REJECT_INVOCATIONS' }),
  );
  clock.advance(settlingMs);
  await expect(call()).rejects.toMatchObject({
    message: `The alias ${agentAliasId} rejects invocations: its state is REJECT_INVOCATIONS.`,
  });
});

test('DeleteAgentAlias takes an alias after a while, and never the test alias', async () => {
  const { agentClient, agentId, clock, createAlias, prepared } = await withAgent();
  await prepared(agentId);
  const agentAliasId = (await createAlias('live'))?.agentAliasId;
  const get = () => agentClient.send(new GetAgentAliasCommand({ agentId, agentAliasId }));
  const deleted = await agentClient.send(new DeleteAgentAliasCommand({ agentId, agentAliasId }));
  expect(deleted).toMatchObject({ agentId, agentAliasId, agentAliasStatus: 'DELETING' });
  expect((await get()).agentAlias?.agentAliasStatus).toBe('DELETING');
  clock.advance(settlingMs);
  await expect(get()).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  await expect(
    agentClient.send(new DeleteAgentAliasCommand({ agentId, agentAliasId: testAlias })),
  ).rejects.toMatchObject({
    name: 'ValidationException',
    message: "The test alias TSTALIASID can't be deleted.",
  });
});
