import * as z from 'zod';
import {
  clientToken,
  description,
  resourceId,
  resourceName,
} from '../../knowledge-bases/requests/member-types.ts';
import { optional } from '../../validation/optional.ts';
import { agentTags, aliasId, anyVersion } from './agent-members.ts';

const routingConfiguration = optional(
  z
    .array(
      z.object({
        agentVersion: optional(anyVersion),
        provisionedThroughput: optional(z.string().min(1).max(2048)),
      }),
    )
    .max(1),
);

/** What CreateAgentAlias takes. */
export const createAliasRequest = z.object({
  agentId: resourceId,
  agentAliasName: resourceName,
  clientToken,
  description,
  routingConfiguration,
  tags: agentTags,
});

/** What UpdateAgentAlias takes. */
export const updateAliasRequest = z.object({
  agentId: resourceId,
  agentAliasId: aliasId,
  agentAliasName: resourceName,
  description,
  routingConfiguration,
  aliasInvocationState: optional(z.enum(['ACCEPT_INVOCATIONS', 'REJECT_INVOCATIONS'])),
});

/** A valid request for an alias. */
export type CreateAliasRequest = z.output<typeof createAliasRequest>;
/** A valid request for another configuration of an alias. */
export type UpdateAliasRequest = z.output<typeof updateAliasRequest>;
