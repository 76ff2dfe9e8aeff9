import {
  GetAgentActionGroupCommand,
  GetAgentCommand,
  ListAgentActionGroupsCommand,
} from '@aws-sdk/client-bedrock-agent';
import { expect, test } from 'vitest';
import type { AgentError } from '../../../../snippets/computer-use/mod.ts';
import type { FaultRule } from '../../../../snippets/local-aws/mod.ts';
import { agentMaker } from '../../../support/agent-maker.ts';

const clientToken = '0123456789012345678901234-abcdefgh';

test('createComputerAgent() prepares an agent with the four action groups of its model', async () => {
  const { agentClient, create } = agentMaker();
  const { agentId, agentAliasId, agentName, toolVersion } = await create({ clientToken });
  expect({ agentAliasId, agentName, toolVersion }).toEqual({
    agentAliasId: 'TSTALIASID',
    agentName: 'computer-use-abcdefgh',
    toolVersion: '20250124',
  });
  const { agent } = await agentClient.send(new GetAgentCommand({ agentId }));
  expect(agent).toMatchObject({ agentStatus: 'PREPARED', agentName });
  const draft = { agentId, agentVersion: 'DRAFT' };
  const { actionGroupSummaries = [] } = await agentClient.send(new ListAgentActionGroupsCommand(draft));
  const groups = await Promise.all(
    actionGroupSummaries.map(({ actionGroupId }) =>
      agentClient.send(new GetAgentActionGroupCommand({ ...draft, actionGroupId })),
    ),
  );
  expect(groups.map(({ agentActionGroup: one }) => one)).toMatchObject([
    {
      parentActionSignature: 'ANTHROPIC.Computer',
      parentActionGroupSignatureParams: {
        type: 'computer_20250124',
        display_width_px: '1024',
        display_height_px: '768',
      },
    },
    {
      parentActionSignature: 'ANTHROPIC.Bash',
      parentActionGroupSignatureParams: { type: 'bash_20250124' },
    },
    {
      parentActionSignature: 'ANTHROPIC.TextEditor',
      parentActionGroupSignatureParams: { type: 'text_editor_20250124' },
    },
    {
      actionGroupExecutor: { customControl: 'RETURN_CONTROL' },
      functionSchema: { functions: [{ name: 'get_current_weather' }] },
    },
  ]);
});

test('createComputerAgent() gives the same agent for the same token, and another for another', async () => {
  const { create, left } = agentMaker();
  const one = await create({ clientToken });
  expect(await create({ clientToken })).toEqual(one);
  expect((await create()).agentId).not.toBe(one.agentId);
  expect(await left()).toHaveLength(2);
});

test.each([
  [{ toolVersion: '20241022' as const }, /their version must be 20250124: current value is 20241022$/],
  [{ foundationModel: 'amazon.nova-pro-v1:0' }, /current value is amazon\.nova-pro-v1:0$/],
])('createComputerAgent() calls nothing for a wrong pair, %j', async (changes, message) => {
  const { aws, create } = agentMaker();
  await expect(create(changes)).rejects.toThrow(message);
  expect(aws.calls()).toEqual([]);
});

test.each([
  ['CreateAgent', 1],
  ['GetAgent', 1],
  ['CreateAgentActionGroup', 1],
  ['CreateAgentActionGroup', 4],
  ['PrepareAgent', 1],
])('createComputerAgent() leaves nothing behind when %s fails at call %i', async (operation, call) => {
  const fault: FaultRule = {
    kind: 'error',
    error: 'AccessDeniedException',
    operations: [operation],
    calls: [call],
  };
  const { create, left } = agentMaker({ faults: [fault] });
  await expect(create()).rejects.toMatchObject({ name: 'AccessDeniedException' });
  expect(await left()).toEqual([]);
});

test('createComputerAgent() deletes an agent whose creation was never answered', async () => {
  const { create, left } = agentMaker({
    faults: [{ kind: 'cut', operations: ['CreateAgent'] }],
  });
  await expect(create()).rejects.toThrow();
  expect(await left()).toEqual([]);
});

test('createComputerAgent() tells of the clean-up that failed too', async () => {
  const { create, left } = agentMaker({
    faults: [
      { kind: 'error', error: 'ValidationException', operations: ['PrepareAgent'], message: 'No.' },
      { kind: 'error', error: 'AccessDeniedException', operations: ['DeleteAgent'], message: 'Not you.' },
    ],
  });
  const failure: unknown = await create({ clientToken }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(AggregateError);
  expect(failure).toMatchObject({
    message:
      'Cannot clean up after a failure as agent computer-use-abcdefgh must be deleted: current value is AccessDeniedException: Not you.',
    errors: [{ name: 'ValidationException' }, { name: 'AccessDeniedException' }],
    cause: { name: 'ValidationException' },
  });
  expect(await left()).toEqual(['computer-use-abcdefgh']);
});

test('createComputerAgent() tells why an agent failed, and deletes it', async () => {
  const { create, left } = agentMaker();
  await create({ clientToken });
  const other = `1${clientToken}`;
  const failure = (await create({ clientToken: other }).catch((error: unknown) => error)) as AgentError;
  expect(failure).toMatchObject({
    name: 'AgentError',
    failureReasons: ['Cannot create a new agent as an agent with the same name already exists.'],
  });
  expect(failure.message).toMatch(
    /^Cannot use agent \w{10} as it must be NOT_PREPARED or PREPARED: current value is FAILED \(Cannot create/,
  );
  expect(await left()).toEqual(['computer-use-abcdefgh']);
});

test('createComputerAgent() waits by state, and not a moment beyond its bound', async () => {
  // An agent takes 3 s to be created; looks are due at 0, 0.5, 1.5 and 3.5 s, the last one moved up to the bound.
  const enough = agentMaker();
  await enough.create({ timeoutMs: 3_000 });
  const { create, left } = agentMaker();
  await expect(create({ timeoutMs: 2_999 })).rejects.toThrow(
    /^Cannot wait on for agent \w{10} as it must be NOT_PREPARED or PREPARED in time: current value is CREATING$/,
  );
  expect(await left()).toEqual([]);
});

test('createComputerAgent() ends with its signal, and cleans up without it', async () => {
  const { aws, create, left } = agentMaker();
  const controller = new AbortController();
  const clock = {
    now: aws.clock.now,
    sleep(ms: number, signal?: AbortSignal) {
      if (signal) controller.abort(new Error('enough'));
      return aws.clock.sleep(ms, signal);
    },
  };
  await expect(create({ clock, signal: controller.signal })).rejects.toThrow('enough');
  expect(await left()).toEqual([]);
});
