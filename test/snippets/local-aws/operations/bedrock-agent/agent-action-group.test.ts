import {
  CreateAgentActionGroupCommand,
  type CreateAgentActionGroupCommandInput,
  DeleteAgentActionGroupCommand,
  GetAgentActionGroupCommand,
  GetAgentCommand,
  ListAgentActionGroupsCommand,
  UpdateAgentActionGroupCommand,
} from '@aws-sdk/client-bedrock-agent';
import { expect, test } from 'vitest';
import { aStillClient } from '../../../../support/a-settled-agent.ts';
import { weatherGroup } from '../../../../support/an-agent.ts';

const agentVersion = 'DRAFT';
const signatures = {
  Computer: {
    parentActionGroupSignature: 'ANTHROPIC.Computer',
    parentActionGroupSignatureParams: {
      type: 'computer_20250124',
      display_width_px: '1024',
      display_height_px: '768',
      display_number: '1',
    },
  },
  Bash: {
    parentActionGroupSignature: 'ANTHROPIC.Bash',
    parentActionGroupSignatureParams: { type: 'bash_20250124' },
  },
  Editor: {
    parentActionGroupSignature: 'ANTHROPIC.TextEditor',
    parentActionGroupSignatureParams: { type: 'text_editor_20250124' },
  },
} as const;

type Changes = Partial<CreateAgentActionGroupCommandInput>;

async function withAgent(foundationModel = 'us.anthropic.claude-3-7-sonnet-20250219-v1:0') {
  const client = aStillClient();
  const agentId = await client.settled({ foundationModel });
  const create = async (changes: Changes) => {
    const input = { agentId, agentVersion, actionGroupName: 'Group', ...changes };
    return (await client.agentClient.send(new CreateAgentActionGroupCommand(input))).agentActionGroup;
  };
  return { ...client, createAgent: client.create, agentId, create };
}

test('CreateAgentActionGroup takes the four groups of a computer use agent, by inference profile', async () => {
  const { agentClient, agentId, create } = await withAgent();
  for (const [actionGroupName, group] of Object.entries(signatures)) {
    const made = await create({ actionGroupName, actionGroupState: 'ENABLED', ...group });
    expect(made).toMatchObject({
      agentId,
      agentVersion,
      actionGroupName,
      actionGroupState: 'ENABLED',
      parentActionSignature: group.parentActionGroupSignature,
      parentActionGroupSignatureParams: group.parentActionGroupSignatureParams,
    });
  }
  const weather = await create(weatherGroup(agentId));
  const asked = { agentId, agentVersion, actionGroupId: weather?.actionGroupId };
  const { agentActionGroup } = await agentClient.send(new GetAgentActionGroupCommand(asked));
  expect(agentActionGroup).toEqual(weather);
  expect(agentActionGroup?.functionSchema).toEqual(weatherGroup(agentId).functionSchema);
  const pages: (string | undefined)[][] = [];
  for (let nextToken: string | undefined, first = true; first || nextToken; first = false) {
    const page = await agentClient.send(
      new ListAgentActionGroupsCommand({ agentId, agentVersion, maxResults: 3, nextToken }),
    );
    pages.push((page.actionGroupSummaries ?? []).map((one) => one.actionGroupName));
    nextToken = page.nextToken;
  }
  expect(pages).toEqual([['Computer', 'Bash', 'Editor'], ['Weather']]);
});

test.each<[string, Changes, string]>([
  [
    'anthropic.claude-3-5-sonnet-20241022-v2:0',
    signatures.Bash,
    'parentActionGroupSignatureParams.type must be bash_20241022 for model anthropic.claude-3-5-sonnet-20241022-v2:0: it is bash_20250124.',
  ],
  [
    'anthropic.claude-3-7-sonnet-20250219-v1:0',
    { ...signatures.Editor, parentActionGroupSignatureParams: { type: 'bash_20250124' } },
    'parentActionGroupSignatureParams.type must be text_editor_20250124 for model anthropic.claude-3-7-sonnet-20250219-v1:0: it is bash_20250124.',
  ],
  [
    'anthropic.claude-3-7-sonnet-20250219-v1:0',
    { parentActionGroupSignature: 'ANTHROPIC.Bash' },
    'parentActionGroupSignatureParams.type must be bash_20250124 for model anthropic.claude-3-7-sonnet-20250219-v1:0: it is none.',
  ],
  [
    'amazon.nova-lite-v1:0',
    signatures.Bash,
    'Model amazon.nova-lite-v1:0 does not support the action group signature ANTHROPIC.Bash.',
  ],
  [
    'anthropic.claude-3-7-sonnet-20250219-v1:0',
    { ...signatures.Bash, description: 'A shell' },
    'description must be empty when parentActionGroupSignature is ANTHROPIC.Bash.',
  ],
  [
    'anthropic.claude-3-7-sonnet-20250219-v1:0',
    { ...signatures.Bash, actionGroupExecutor: { customControl: 'RETURN_CONTROL' } },
    'actionGroupExecutor must be empty when parentActionGroupSignature is ANTHROPIC.Bash.',
  ],
  [
    'anthropic.claude-3-7-sonnet-20250219-v1:0',
    { ...signatures.Bash, apiSchema: { payload: '{}' } },
    'apiSchema must be empty when parentActionGroupSignature is ANTHROPIC.Bash.',
  ],
  [
    'anthropic.claude-3-7-sonnet-20250219-v1:0',
    {
      ...signatures.Computer,
      parentActionGroupSignatureParams: { type: 'computer_20250124', display_width_px: '1024' },
    },
    'parentActionGroupSignatureParams.display_height_px must be a number of pixels: it is none.',
  ],
  [
    'anthropic.claude-3-7-sonnet-20250219-v1:0',
    { parentActionGroupSignature: 'AMAZON.CodeInterpreter' },
    'AMAZON.CodeInterpreter is not here.',
  ],
  [
    'anthropic.claude-3-7-sonnet-20250219-v1:0',
    {},
    'An action group needs a functionSchema with at least one function.',
  ],
  [
    'anthropic.claude-3-7-sonnet-20250219-v1:0',
    { functionSchema: { functions: [{ name: 'look' }] } },
    'An action group with a functionSchema needs an actionGroupExecutor.',
  ],
])('CreateAgentActionGroup refuses what breaks a rule, case %#', async (model, changes, message) => {
  const { create } = await withAgent(model);
  await expect(create(changes)).rejects.toMatchObject({
    name: 'ValidationException',
    message,
    $metadata: { httpStatusCode: 400 },
  });
});

test('CreateAgentActionGroup takes a name and a signature once, and an agent that is settled', async () => {
  const { create, createAgent, agentClient } = await withAgent();
  await create(signatures.Bash);
  const conflict = (message: string) => ({
    name: 'ConflictException',
    message,
    $metadata: { httpStatusCode: 409 },
  });
  await expect(create(signatures.Editor)).rejects.toMatchObject(
    conflict('ActionGroup with name Group already exists.'),
  );
  await expect(create({ ...signatures.Bash, actionGroupName: 'Other' })).rejects.toMatchObject(
    conflict('ActionGroup with parentActionGroupSignature ANTHROPIC.Bash already exists.'),
  );
  const fresh = await createAgent({ agentName: 'fresh' });
  const early = new CreateAgentActionGroupCommand(weatherGroup(fresh.agentId));
  await expect(agentClient.send(early)).rejects.toMatchObject({
    name: 'ValidationException',
    message: expect.stringContaining(
      "Create operation can't be performed on Agent when it is in Creating state.",
    ),
  });
});

test('a change of its action groups takes a prepared agent back', async () => {
  const { agentClient, agentId, prepared, create } = await withAgent();
  const group = await create(weatherGroup(agentId));
  await prepared(agentId);
  const status = async () => (await agentClient.send(new GetAgentCommand({ agentId }))).agent?.agentStatus;
  expect(await status()).toBe('PREPARED');
  const actionGroupId = group?.actionGroupId;
  const disabled = { ...weatherGroup(agentId), actionGroupId, actionGroupState: 'DISABLED' } as const;
  await agentClient.send(new UpdateAgentActionGroupCommand(disabled));
  expect(await status()).toBe('NOT_PREPARED');
});

test('DeleteAgentActionGroup takes one that is disabled, and another one only where told to', async () => {
  const { agentClient, agentId, create } = await withAgent();
  const off = await create({ ...signatures.Bash, actionGroupName: 'Off', actionGroupState: 'DISABLED' });
  const on = await create({ ...signatures.Editor, actionGroupName: 'On' });
  const remove = (actionGroupId: string | undefined, skipResourceInUseCheck = false) =>
    agentClient.send(
      new DeleteAgentActionGroupCommand({ agentId, agentVersion, actionGroupId, skipResourceInUseCheck }),
    );
  expect((await remove(off?.actionGroupId)).$metadata.httpStatusCode).toBe(204);
  await expect(remove(on?.actionGroupId)).rejects.toMatchObject({
    name: 'ConflictException',
    message: `Could not delete ActionGroup with ID ${on?.actionGroupId}, since it is in use: disable it first.`,
  });
  await remove(on?.actionGroupId, true);
  const { actionGroupSummaries } = await agentClient.send(
    new ListAgentActionGroupsCommand({ agentId, agentVersion }),
  );
  expect(actionGroupSummaries).toEqual([]);
});
