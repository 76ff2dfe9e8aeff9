import { CreateAgentAliasCommand } from '@aws-sdk/client-bedrock-agent';
import { expect, test } from 'vitest';
import { deleteComputerAgent } from '../../../../snippets/computer-use/mod.ts';
import { agentMaker } from '../../../support/agent-maker.ts';

test('deleteComputerAgent() leaves nothing, aliases included', async () => {
  const { aws, agentClient, create, left } = agentMaker();
  const { agentId } = await create();
  await agentClient.send(new CreateAgentAliasCommand({ agentId, agentAliasName: 'live' }));
  await deleteComputerAgent(agentClient, agentId, { clock: aws.clock });
  expect(await left()).toEqual([]);
});

test('deleteComputerAgent() is content with an agent that is gone', async () => {
  const { aws, agentClient } = agentMaker();
  await deleteComputerAgent(agentClient, 'ABCDEFGHIJ', { clock: aws.clock });
  expect(aws.calls().map(({ operation }) => operation)).toEqual(['GetAgent']);
});

test('deleteComputerAgent() waits out throttling, and not what it may not do', async () => {
  const { aws, agentClient, create, left } = agentMaker();
  const { agentId } = await create();
  aws.faults.set([{ kind: 'error', error: 'AccessDeniedException', operations: ['DeleteAgent'] }]);
  await expect(deleteComputerAgent(agentClient, agentId, { clock: aws.clock })).rejects.toMatchObject({
    name: 'AccessDeniedException',
  });
  aws.faults.set([{ kind: 'throttling', operations: ['GetAgent', 'DeleteAgent'], rate: 0.5 }]);
  await deleteComputerAgent(agentClient, agentId, { clock: aws.clock });
  expect(await left()).toEqual([]);
});

test('deleteComputerAgent() says what is there when its time is over', async () => {
  const { aws, agentClient, create } = agentMaker();
  const { agentId } = await create();
  await expect(
    deleteComputerAgent(agentClient, agentId, { clock: aws.clock, timeoutMs: 2_999 }),
  ).rejects.toThrow(`Cannot delete agent ${agentId} as it must be gone in time: current value is DELETING`);
});
