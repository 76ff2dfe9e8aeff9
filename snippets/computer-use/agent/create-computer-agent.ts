import {
  type BedrockAgentClient,
  CreateAgentActionGroupCommand,
  CreateAgentCommand,
  PrepareAgentCommand,
} from '@aws-sdk/client-bedrock-agent';
import { abortBy } from '../abort-by.ts';
import { computerActionGroups } from './action-groups.ts';
import { checkToolVersion } from './check-tool-version.ts';
import type { ComputerAgent, ComputerAgentOptions } from './computer-agent.ts';
import { deleteComputerAgent } from './delete-computer-agent.ts';
import { findAgent } from './find-agent.ts';
import { waitForAgent } from './wait-for-agent.ts';
import { weatherGroup } from './weather-group.ts';

const defaults = {
  name: 'computer-use',
  description: 'Works on a computer that is shut off from everything else.',
  foundationModel: 'us.anthropic.claude-3-7-sonnet-20250219-v1:0',
  instruction:
    'You work on a computer with a web browser, a shell and a text editor, as its user asks you to.',
  picture: { width: 1024, height: 768 },
  functionGroups: [weatherGroup],
};

/** The alias of every draft. */
const draftAlias = 'TSTALIASID';

type Settled = Required<Omit<ComputerAgentOptions, 'clock' | 'signal' | 'timeoutMs'>> & ComputerAgentOptions;

// #region create-computer-agent
/**
 * Creates an agent that uses a computer, and prepares it; each step waits for the state that it needs.
 *
 * If a step fails, what there is by then is deleted before the failure is thrown.
 *
 * @param options What it is made of.
 * @returns The agent, ready to be invoked.
 * @throws {RangeError} If the tools' version isn't the model's; nothing is created then.
 * @throws {AgentError} If Bedrock can't create or prepare it, with the reasons.
 * @throws {AggregateError} The failure, and that of the clean-up after it.
 */
export async function createComputerAgent(options: ComputerAgentOptions): Promise<ComputerAgent> {
  const foundationModel = options.foundationModel ?? defaults.foundationModel;
  const version = checkToolVersion(foundationModel, options.toolVersion);
  const clientToken = options.clientToken ?? crypto.randomUUID();
  const settled: Settled = {
    ...defaults,
    ...given(options),
    foundationModel,
    toolVersion: version,
    clientToken,
  };
  const agentName = `${settled.name}-${clientToken.slice(-8)}`;
  const created: { agentId?: string } = {};
  try {
    created.agentId = await createAgent(settled, agentName);
    await equip(settled, created.agentId);
    return { agentId: created.agentId, agentAliasId: draftAlias, agentName, toolVersion: version };
  } catch (error) {
    throw await cleanedUp(error, settled, agentName, created.agentId);
  }
}
// #endregion create-computer-agent

async function createAgent(options: Settled, agentName: string): Promise<string> {
  const { client, clientToken, signal, description, foundationModel, instruction } = options;
  const { agentResourceRoleArn } = options;
  const command = new CreateAgentCommand({
    ...{ agentName, clientToken, agentResourceRoleArn, description, foundationModel, instruction },
  });
  const { agent } = await client.send(command, abortBy(signal));
  if (agent?.agentId) return agent.agentId;
  throw new TypeError('Cannot create an agent as the answer must have its id: current value is none');
}

async function equip({ client, ...options }: Settled, agentId: string): Promise<void> {
  const abort = abortBy(options.signal);
  await waitForAgent(client, agentId, ['NOT_PREPARED', 'PREPARED'], options);
  const groups = [...computerActionGroups(options.toolVersion, options.picture), ...options.functionGroups];
  for (const group of groups) {
    const clientToken = `${options.clientToken}-${group.actionGroupName}`.slice(-256);
    const input = { ...group, agentId, agentVersion: 'DRAFT', clientToken };
    await client.send(new CreateAgentActionGroupCommand(input), abort);
  }
  await client.send(new PrepareAgentCommand({ agentId }), abort);
  await waitForAgent(client, agentId, ['PREPARED'], options);
}

/** Deletes what there is, and says what is to be thrown. Signal and time-out are those of the work, not of the clean-up. */
async function cleanedUp(
  error: unknown,
  { client, clock }: Settled,
  agentName: string,
  agentId: string | undefined,
): Promise<unknown> {
  try {
    const left = agentId ?? (await lostAgent(client, agentName, error));
    if (left !== undefined) await deleteComputerAgent(client, left, clock ? { clock } : {});
    return error;
  } catch (failure) {
    return new AggregateError(
      [error, failure],
      `Cannot clean up after a failure as agent ${agentName} must be deleted: current value is ${failure}`,
      { cause: error },
    );
  }
}

/** An agent whose creation was never answered may be there all the same. */
async function lostAgent(
  client: BedrockAgentClient,
  agentName: string,
  error: unknown,
): Promise<string | undefined> {
  const { $metadata } = error as { $metadata?: { httpStatusCode?: number } };
  const status = $metadata?.httpStatusCode ?? 0;
  return status >= 400 && status < 500 ? undefined : findAgent(client, agentName);
}

/** Without the members that are there and say nothing. */
function given(options: ComputerAgentOptions): ComputerAgentOptions {
  return Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined),
  ) as unknown as ComputerAgentOptions;
}
