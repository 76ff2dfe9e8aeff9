import * as z from 'zod';
import {
  clientToken,
  description,
  resourceId,
  resourceName,
} from '../../knowledge-bases/requests/member-types.ts';
import { optional } from '../../validation/optional.ts';
import { pattern } from '../../validation/pattern.ts';
import { roleArn } from '../../validation/shared-members.ts';
import { agentTags, foundationModel } from './agent-members.ts';

const guardrail = z.object({
  guardrailIdentifier: optional(z.string().max(2048)),
  guardrailVersion: optional(pattern('(([0-9]{1,8})|(DRAFT))')),
});
const memory = z.object({
  enabledMemoryTypes: z
    .array(z.enum(['SESSION_SUMMARY']))
    .min(1)
    .max(1),
  storageDays: optional(z.int().min(0).max(365)),
  sessionSummaryConfiguration: optional(z.object({ maxRecentSessions: optional(z.int().min(1)) })),
});

const shared = {
  agentName: resourceName,
  instruction: optional(z.string().min(40).max(4000)),
  description,
  idleSessionTTLInSeconds: optional(z.int().min(60).max(5400)),
  customerEncryptionKeyArn: optional(
    pattern('arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}').min(1).max(2048),
  ),
  orchestrationType: optional(z.enum(['DEFAULT', 'CUSTOM_ORCHESTRATION'])),
  promptOverrideConfiguration: optional(z.record(z.string(), z.unknown())),
  guardrailConfiguration: optional(guardrail),
  memoryConfiguration: optional(memory),
  agentCollaboration: optional(z.enum(['SUPERVISOR', 'SUPERVISOR_ROUTER', 'DISABLED'])),
};

/** What CreateAgent takes; patterns and bounds are those of AWS's service model. */
export const createAgentRequest = z
  .object({
    ...shared,
    clientToken,
    foundationModel: optional(foundationModel),
    agentResourceRoleArn: optional(roleArn),
    tags: agentTags,
  })
  .check(refuseWhatIsNotHere);

/** What UpdateAgent takes: the whole configuration anew. */
export const updateAgentRequest = z
  .object({ ...shared, agentId: resourceId, foundationModel, agentResourceRoleArn: roleArn })
  .check(refuseWhatIsNotHere);

/** A valid request for an agent. */
export type CreateAgentRequest = z.output<typeof createAgentRequest>;
/** A valid request for another configuration of an agent. */
export type UpdateAgentRequest = z.output<typeof updateAgentRequest>;

function refuseWhatIsNotHere({
  value,
  issues,
}: z.core.ParsePayload<{
  orchestrationType?: string | undefined;
  agentCollaboration?: string | undefined;
  promptOverrideConfiguration?: unknown;
}>): void {
  const absent = [
    value.orchestrationType === 'CUSTOM_ORCHESTRATION' && 'Custom orchestration is',
    (value.agentCollaboration ?? 'DISABLED') !== 'DISABLED' && 'Collaboration of agents is',
    value.promptOverrideConfiguration !== undefined && 'Overridden prompts are',
  ].find((one) => one !== false);
  if (absent) issues.push({ code: 'custom', message: `${absent} not here.`, input: value });
}
