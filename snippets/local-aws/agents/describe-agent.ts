import type {
  AgentSummary,
  AgentVersionSummary,
  Agent as Described,
  AgentVersion as DescribedVersion,
} from '@aws-sdk/client-bedrock-agent';
import type { Wire } from '../wire/wire.ts';
import type { Agent, AgentVersion } from './agent.ts';

/** In seconds; AWS's, where an agent doesn't say. */
export const defaultSessionTtl = 600;

/** Says of an agent what AWS says when it is asked for. */
export function describeAgent(
  agent: Agent,
  agentStatus: NonNullable<Described['agentStatus']>,
): Wire<Described> {
  const {
    foundationModel,
    agentResourceRoleArn = '',
    idleSessionTTLInSeconds = defaultSessionTtl,
  } = agent.configuration;
  return {
    ...common(agent.configuration),
    agentId: agent.id,
    agentArn: agent.arn,
    agentVersion: 'DRAFT',
    agentStatus,
    clientToken: agent.clientToken,
    foundationModel,
    agentResourceRoleArn,
    idleSessionTTLInSeconds,
    orchestrationType: 'DEFAULT',
    createdAt: time(agent.createdAt),
    updatedAt: time(agent.updatedAt),
    preparedAt: agent.preparedAt === undefined ? undefined : time(agent.preparedAt),
    failureReasons: agentStatus === 'FAILED' ? [...agent.failureReasons] : undefined,
  };
}

/** Says of an agent what AWS says in a list. */
export function summarizeAgent(
  agent: Agent,
  agentStatus: NonNullable<Described['agentStatus']>,
): Wire<AgentSummary> {
  return {
    agentId: agent.id,
    agentName: agent.configuration.agentName,
    agentStatus,
    description: agent.configuration.description,
    updatedAt: time(agent.updatedAt),
    latestAgentVersion: agent.versions.at(-1)?.version ?? 'DRAFT',
  };
}

/** Says of a version what AWS says when it is asked for. */
export function describeAgentVersion(
  agent: Agent,
  { configuration, version, createdAt }: AgentVersion,
): Wire<DescribedVersion> {
  const {
    foundationModel,
    agentResourceRoleArn = '',
    idleSessionTTLInSeconds = defaultSessionTtl,
  } = configuration;
  return {
    ...common(configuration),
    agentId: agent.id,
    agentArn: agent.arn,
    version,
    agentStatus: 'PREPARED',
    foundationModel,
    agentResourceRoleArn,
    idleSessionTTLInSeconds,
    createdAt: time(createdAt),
    updatedAt: time(createdAt),
  };
}

/** Says of a version what AWS says in a list. */
export function summarizeAgentVersion({
  configuration,
  version,
  createdAt,
}: Pick<AgentVersion, 'configuration' | 'version' | 'createdAt'>): Wire<AgentVersionSummary> {
  return {
    agentName: configuration.agentName,
    agentStatus: 'PREPARED',
    agentVersion: version,
    createdAt: time(createdAt),
    updatedAt: time(createdAt),
    description: configuration.description,
  };
}

function common({
  agentName,
  instruction,
  description,
  customerEncryptionKeyArn,
  guardrailConfiguration,
  memoryConfiguration,
  agentCollaboration = 'DISABLED',
}: Agent['configuration']) {
  return {
    agentName,
    instruction,
    description,
    customerEncryptionKeyArn,
    guardrailConfiguration,
    memoryConfiguration,
    agentCollaboration,
  };
}

function time(ms: number): string {
  return new Date(ms).toISOString();
}
