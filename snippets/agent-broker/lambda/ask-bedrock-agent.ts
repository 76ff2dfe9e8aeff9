import { type BedrockAgentRuntimeClient, InvokeAgentCommand } from '@aws-sdk/client-bedrock-agent-runtime';
import type { Agent } from '../agents/agent.ts';
import { inertJson } from '../model/inert-json.ts';

/**
 * An agent that is one of Amazon Bedrock's. The session is the task's own, so that a task that comes again finds it.
 *
 * @param options.client Talks to Bedrock.
 * @param options.agentId The agent.
 * @param options.agentAliasId Its alias.
 * @returns What does a task: its result has the agent's answer as `text`. An agent that hands control back has failed,
 * as nobody is there to take it.
 */
export function askBedrockAgent(options: {
  client: Pick<BedrockAgentRuntimeClient, 'send'>;
  agentId: string;
  agentAliasId: string;
}): Agent['run'] {
  const { client, agentId, agentAliasId } = options;
  return async ({ input, idempotencyToken }, signal) => {
    const { completion } = await client.send(
      new InvokeAgentCommand({
        agentId,
        agentAliasId,
        sessionId: idempotencyToken.replaceAll(/[^0-9a-zA-Z._:-]/g, '-').slice(0, 100),
        inputText: inertJson(input),
      }),
      signal && { abortSignal: signal },
    );
    const bytes: Uint8Array[] = [];
    for await (const { chunk, returnControl } of completion ?? []) {
      if (returnControl) return { status: 'failed', reason: 'The agent handed control back.' };
      if (chunk?.bytes) bytes.push(chunk.bytes);
    }
    return { status: 'completed', result: { text: await new Blob(bytes as BlobPart[]).text() } };
  };
}
