import {
  CreateAgentActionGroupCommand,
  type CreateAgentActionGroupCommandInput,
  CreateAgentCommand,
  type CreateAgentCommandInput,
  GetAgentCommand,
  PrepareAgentCommand,
} from '@aws-sdk/client-bedrock-agent';
import {
  InvokeAgentCommand,
  type InvokeAgentCommandInput,
  type ReturnControlPayload,
  type TracePart,
} from '@aws-sdk/client-bedrock-agent-runtime';
import type { LocalAws } from '../../snippets/local-aws/mod.ts';
import type { AnAgentClient } from './an-agent-client.ts';

/** What makes agents, and the clock that it goes by. */
export type AgentMaker = Pick<AnAgentClient, 'agentClient'> & { aws: Pick<LocalAws, 'clock'> };

/** The alias of every draft. */
export const testAlias = 'TSTALIASID';

/** A request for an agent that AWS would take. */
export function agentInput(changes: Partial<CreateAgentCommandInput> = {}): CreateAgentCommandInput {
  return {
    agentName: 'helper',
    foundationModel: 'test.parrot-v1:0',
    agentResourceRoleArn: 'arn:aws:iam::123456789012:role/Agent',
    instruction: 'You are an agent that helps people to plan what they do next.',
    ...changes,
  };
}

/** A request for an action group with the function that tells the weather. */
export function weatherGroup(
  agentId: string,
  changes: Partial<CreateAgentActionGroupCommandInput> = {},
): CreateAgentActionGroupCommandInput {
  return {
    agentId,
    agentVersion: 'DRAFT',
    actionGroupName: 'Weather',
    actionGroupExecutor: { customControl: 'RETURN_CONTROL' },
    functionSchema: {
      functions: [
        {
          name: 'get_current_weather',
          description: 'Get the current weather in a given location.',
          parameters: {
            location: { type: 'string', description: 'The city', required: true },
            days: { type: 'integer', required: false },
          },
        },
      ],
    },
    ...changes,
  };
}

/** Waits by the endpoint's clock until an agent is in a state. */
export async function untilStatus(
  { aws, agentClient }: AgentMaker,
  agentId: string,
  status: string,
): Promise<void> {
  for (;;) {
    const { agent } = await agentClient.send(new GetAgentCommand({ agentId }));
    if (agent?.agentStatus === status) return;
    if (agent?.agentStatus === 'FAILED') throw new Error(agent.failureReasons?.join(' '));
    await aws.clock.sleep(500);
  }
}

/**
 * Makes an agent with action groups, and prepares it.
 *
 * @param groups Makes the requests for its action groups.
 * @returns Its id.
 */
export async function anAgent(
  client: AgentMaker,
  groups: (agentId: string) => CreateAgentActionGroupCommandInput[] = (agentId) => [weatherGroup(agentId)],
  changes: Partial<CreateAgentCommandInput> = {},
): Promise<string> {
  const { agent } = await client.agentClient.send(new CreateAgentCommand(agentInput(changes)));
  const agentId = agent?.agentId ?? '';
  await untilStatus(client, agentId, 'NOT_PREPARED');
  for (const group of groups(agentId))
    await client.agentClient.send(new CreateAgentActionGroupCommand(group));
  await client.agentClient.send(new PrepareAgentCommand({ agentId }));
  await untilStatus(client, agentId, 'PREPARED');
  return agentId;
}

/** What an invocation brought. */
export interface Invoked {
  text: string | undefined;
  returnControl: ReturnControlPayload | undefined;
  traces: TracePart[];
}

/** Invokes an agent and reads its stream to the end. */
export async function invoke(
  { agentRuntimeClient }: Pick<AnAgentClient, 'agentRuntimeClient'>,
  input: Pick<InvokeAgentCommandInput, 'agentId'> & Partial<InvokeAgentCommandInput>,
): Promise<Invoked> {
  const { completion } = await agentRuntimeClient.send(
    new InvokeAgentCommand({ agentAliasId: testAlias, sessionId: 'session-1', ...input }),
  );
  const invoked: Invoked = { text: undefined, returnControl: undefined, traces: [] };
  for await (const event of completion ?? []) {
    if (event.chunk?.bytes)
      invoked.text = `${invoked.text ?? ''}${new TextDecoder().decode(event.chunk.bytes)}`;
    if (event.returnControl) invoked.returnControl = event.returnControl;
    if (event.trace) invoked.traces.push(event.trace);
  }
  return invoked;
}
