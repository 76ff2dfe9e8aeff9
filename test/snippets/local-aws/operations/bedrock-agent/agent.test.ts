import {
  CreateAgentAliasCommand,
  type CreateAgentCommandInput,
  DeleteAgentCommand,
  GetAgentCommand,
  ListAgentsCommand,
  PrepareAgentCommand,
  UpdateAgentCommand,
} from '@aws-sdk/client-bedrock-agent';
import { expect, test } from 'vitest';
import { aStillClient, settlingMs } from '../../../../support/a-settled-agent.ts';
import { agentInput } from '../../../../support/an-agent.ts';

const claude = 'anthropic.claude-3-7-sonnet-20250219-v1:0';
const update = (agentId: string, changes: Partial<CreateAgentCommandInput> = {}) => {
  const { agentName, foundationModel, agentResourceRoleArn, ...rest } = agentInput({
    foundationModel: claude,
    ...changes,
  });
  return new UpdateAgentCommand({ ...rest, agentId, agentName, foundationModel, agentResourceRoleArn });
};

test('an agent goes through its states by the endpoint’s clock', async () => {
  const { agentClient, clock, create } = aStillClient();
  const status = async (agentId: string) =>
    (await agentClient.send(new GetAgentCommand({ agentId }))).agent?.agentStatus;
  const { agentId, agent } = await create();
  expect(agent).toMatchObject({
    agentId: expect.stringMatching(/^[0-9A-Z]{10}$/),
    agentArn: `arn:aws:bedrock:us-east-1:000000000000:agent/${agentId}`,
    agentVersion: 'DRAFT',
    agentStatus: 'CREATING',
    idleSessionTTLInSeconds: 600,
  });
  clock.advance(settlingMs - 1);
  expect(await status(agentId)).toBe('CREATING');
  clock.advance(1);
  expect(await status(agentId)).toBe('NOT_PREPARED');
  const prepared = await agentClient.send(new PrepareAgentCommand({ agentId }));
  expect(prepared).toMatchObject({ agentId, agentStatus: 'PREPARING', agentVersion: 'DRAFT' });
  expect(await status(agentId)).toBe('PREPARING');
  clock.advance(settlingMs);
  expect(await status(agentId)).toBe('PREPARED');
  await agentClient.send(update(agentId, { description: 'new' }));
  expect(await status(agentId)).toBe('UPDATING');
  clock.advance(settlingMs);
  expect(await status(agentId)).toBe('NOT_PREPARED');
  await agentClient.send(new DeleteAgentCommand({ agentId }));
  expect(await status(agentId)).toBe('DELETING');
  clock.advance(settlingMs);
  await expect(status(agentId)).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message:
      "Failed to retrieve resource because it doesn't exist. Retry your request with a different resource identifier.",
    $metadata: { httpStatusCode: 404 },
  });
});

test('an agent on the way to another state refuses changes', async () => {
  const { agentClient, clock, create } = aStillClient();
  const { agentId } = await create();
  const refused = (action: string, state: string) => ({
    name: 'ValidationException',
    message: `${action} operation can't be performed on Agent when it is in ${state} state. Retry the request when the agent is in a valid state.`,
    $metadata: { httpStatusCode: 400 },
  });
  await expect(agentClient.send(new PrepareAgentCommand({ agentId }))).rejects.toMatchObject(
    refused('Prepare', 'Creating'),
  );
  await expect(agentClient.send(update(agentId))).rejects.toMatchObject(refused('Update', 'Creating'));
  await expect(agentClient.send(new DeleteAgentCommand({ agentId }))).rejects.toMatchObject(
    refused('Delete', 'Creating'),
  );
  clock.advance(settlingMs);
  await agentClient.send(new PrepareAgentCommand({ agentId }));
  await expect(agentClient.send(new PrepareAgentCommand({ agentId }))).rejects.toMatchObject(
    refused('Prepare', 'Preparing'),
  );
});

test('CreateAgent makes one for a token, and one that fails for a name that is in use', async () => {
  const { agentClient, clock, create } = aStillClient();
  const clientToken = 'a'.repeat(33);
  const { agentId } = await create({ clientToken });
  expect((await create({ clientToken })).agentId).toBe(agentId);
  const second = await create();
  clock.advance(settlingMs);
  const { agent } = await agentClient.send(new GetAgentCommand({ agentId: second.agentId }));
  expect(agent).toMatchObject({
    agentStatus: 'FAILED',
    failureReasons: ['Cannot create a new agent as an agent with the same name already exists.'],
  });
  const { agentSummaries } = await agentClient.send(new ListAgentsCommand({}));
  expect(agentSummaries?.map((one) => one.agentStatus)).toEqual(['NOT_PREPARED', 'FAILED']);
});

test.each<[Partial<CreateAgentCommandInput>, string]>([
  [{ instruction: undefined }, 'Agent instruction must not be null.'],
  [{ agentResourceRoleArn: undefined }, 'Agent resource role must not be null.'],
  [{ foundationModel: undefined }, 'Agent foundation model must not be null.'],
  [{ foundationModel: 'no.such-model' }, 'The provided model identifier is invalid.'],
])('PrepareAgent ends with FAILED for %j', async (changes, reason) => {
  const { agentClient, settled, prepared } = aStillClient();
  const agentId = await settled(changes);
  await prepared(agentId);
  const { agent } = await agentClient.send(new GetAgentCommand({ agentId }));
  expect(agent).toMatchObject({ agentStatus: 'FAILED', failureReasons: [reason] });
});

test('DeleteAgent leaves an agent that an alias leads to, unless told not to', async () => {
  const { agentClient, clock, settled, prepared } = aStillClient();
  const agentId = await settled();
  await prepared(agentId);
  await agentClient.send(new CreateAgentAliasCommand({ agentId, agentAliasName: 'live' }));
  clock.advance(settlingMs);
  await expect(agentClient.send(new DeleteAgentCommand({ agentId }))).rejects.toMatchObject({
    name: 'ConflictException',
    message: `Could not delete Agent with ID ${agentId}, since it has active aliases`,
    $metadata: { httpStatusCode: 409 },
  });
  const forced = new DeleteAgentCommand({ agentId, skipResourceInUseCheck: true });
  expect(await agentClient.send(forced)).toMatchObject({ agentId, agentStatus: 'DELETING' });
});

test.each<[Partial<CreateAgentCommandInput>, Partial<CreateAgentCommandInput>, string]>([
  [{ instruction: 'i'.repeat(40) }, { instruction: 'i'.repeat(39) }, 'length greater than or equal to 40'],
  [{ instruction: 'i'.repeat(4000) }, { instruction: 'i'.repeat(4001) }, 'length less than or equal to 4000'],
  [{ idleSessionTTLInSeconds: 60 }, { idleSessionTTLInSeconds: 59 }, 'value greater than or equal to 60'],
  [{ idleSessionTTLInSeconds: 5400 }, { idleSessionTTLInSeconds: 5401 }, 'value less than or equal to 5400'],
])('CreateAgent takes members up to their bounds, case %#', async (inside, outside, rule) => {
  const { create } = aStillClient();
  expect((await create(inside)).agent?.agentStatus).toBe('CREATING');
  const [member] = Object.keys(outside);
  await expect(create(outside)).rejects.toMatchObject({
    name: 'ValidationException',
    message: expect.stringContaining(`at '${member}' failed to satisfy constraint: Member must have ${rule}`),
  });
});

test.each<[Partial<CreateAgentCommandInput>, string]>([
  [{ agentCollaboration: 'SUPERVISOR' }, 'Collaboration of agents is not here.'],
  [{ orchestrationType: 'CUSTOM_ORCHESTRATION' }, 'Custom orchestration is not here.'],
  [{ promptOverrideConfiguration: { promptConfigurations: [] } }, 'Overridden prompts are not here.'],
])('CreateAgent refuses %j', async (changes, message) => {
  await expect(aStillClient().create(changes)).rejects.toMatchObject({
    name: 'ValidationException',
    message,
  });
});

test('reset() forgets agents', async () => {
  const { aws, agentClient, settled } = aStillClient();
  const agentId = await settled();
  aws.reset();
  await expect(agentClient.send(new GetAgentCommand({ agentId }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
  });
});
