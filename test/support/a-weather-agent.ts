import type { InvocationResultMember } from '@aws-sdk/client-bedrock-agent-runtime';
import type { GeneratedBlock, Responder } from '../../snippets/local-aws/mod.ts';
import { aModel } from './a-model.ts';
import { anAgent } from './an-agent.ts';
import { anAgentClient } from './an-agent-client.ts';

/** A call of the weather's function, as a model makes it. */
export const call = (
  toolUseId: string,
  location: unknown,
  name = 'Weather__get_current_weather',
): GeneratedBlock => ({
  type: 'toolUse',
  toolUseId,
  name,
  input: { location, days: 3 },
});
/** Asks for the weather first, and then repeats what it is told. */
export const weatherman: Responder = ({ messages }) => {
  const last = messages.at(-1)?.content ?? [];
  const told = last.flatMap(({ toolResult }) => toolResult?.content.map(({ text }) => text ?? 'image') ?? []);
  if (told.length > 0) return `Told: ${told.join(', ')}`;
  if (last[0]?.text === 'Hello') return `Turn ${messages.length}`;
  return [{ type: 'text', text: 'I look it up.' }, call('t1', 'Rome')];
};
/** What came of the weather's function. */
export const result = (body: string, changes: object = {}): InvocationResultMember => ({
  functionResult: {
    actionGroup: 'Weather',
    function: 'get_current_weather',
    responseBody: { TEXT: { body } },
    ...changes,
  },
});

/** An endpoint, and an agent whose model is the weatherman unless told. */
export async function withAgent(respond: Responder = weatherman, groups?: Parameters<typeof anAgent>[1]) {
  const client = anAgentClient({}, { models: [aModel({ respond })] });
  return { client, agentId: await anAgent(client, groups) };
}
