import {
  CreateAgentCommand,
  type CreateAgentCommandInput,
  PrepareAgentCommand,
} from '@aws-sdk/client-bedrock-agent';
import { defaultModels } from '../../snippets/local-aws/mod.ts';
import { agentInput } from './an-agent.ts';
import { anAgentClient } from './an-agent-client.ts';
import { stillClock } from './still-clock.ts';

/** How long an agent is on the way to another state, in milliseconds. */
export const settlingMs = 3_000;

/** An endpoint with Bedrock's models, whose clock only the test moves, and what makes agents there. */
export function aStillClient() {
  const clock = stillClock(Date.UTC(2025, 0, 1));
  const client = anAgentClient({}, { clock, models: defaultModels });
  const claude = 'anthropic.claude-3-7-sonnet-20250219-v1:0';

  async function create(changes: Partial<CreateAgentCommandInput> = {}) {
    const input = agentInput({ foundationModel: claude, ...changes });
    const { agent } = await client.agentClient.send(new CreateAgentCommand(input));
    return { agentId: agent?.agentId ?? '', agent };
  }

  return {
    ...client,
    clock,
    create,
    /** Makes an agent and waits until it can be changed. */
    async settled(changes: Partial<CreateAgentCommandInput> = {}): Promise<string> {
      const { agentId } = await create(changes);
      clock.advance(settlingMs);
      return agentId;
    },
    async prepared(agentId: string): Promise<void> {
      await client.agentClient.send(new PrepareAgentCommand({ agentId }));
      clock.advance(settlingMs);
    },
  };
}
