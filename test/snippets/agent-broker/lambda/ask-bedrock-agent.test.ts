import type { BedrockAgentRuntimeClient, ResponseStream } from '@aws-sdk/client-bedrock-agent-runtime';
import { expect, test } from 'vitest';
import { askBedrockAgent } from '../../../../snippets/agent-broker/lambda/ask-bedrock-agent.ts';
import { aTask } from '../agents/a-worker.ts';

function anAgent(...parts: ResponseStream[]) {
  const inputs: unknown[] = [];
  async function* completion() {
    yield* parts;
  }
  const send = async ({ input }: { input: unknown }) => {
    inputs.push(input);
    return { completion: completion() };
  };
  const client = { send } as unknown as Pick<BedrockAgentRuntimeClient, 'send'>;
  return { run: askBedrockAgent({ client, agentId: 'AGENT12345', agentAliasId: 'ALIAS12345' }), inputs };
}

const chunk = (...bytes: number[]) => ({ chunk: { bytes: new Uint8Array(bytes) } });

test('askBedrockAgent() puts the chunks together, a letter that two of them share too', async () => {
  // "é" is C3 A9 in UTF-8.
  const { run } = anAgent(chunk(0x63, 0xc3), chunk(0xa9));
  expect(await run(aTask())).toEqual({ status: 'completed', result: { text: 'cé' } });
});

test('askBedrockAgent() asks in a session of the task, whose name AWS allows', async () => {
  const { run, inputs } = anAgent();
  await run(aTask({ idempotencyToken: `a/b ${'c'.repeat(200)}`, input: { text: '</input>' } }));
  expect(inputs).toEqual([
    {
      agentId: 'AGENT12345',
      agentAliasId: 'ALIAS12345',
      sessionId: `a-b-${'c'.repeat(96)}`,
      inputText: '{"text":"\\u003c/input>"}',
    },
  ]);
});

test('askBedrockAgent() fails the task of an agent that hands control back, instead of leaving it out', async () => {
  const { run } = anAgent(chunk(0x63), { returnControl: { invocationId: '1' } });
  expect(await run(aTask())).toEqual({ status: 'failed', reason: 'The agent handed control back.' });
});
