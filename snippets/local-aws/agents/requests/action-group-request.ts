import * as z from 'zod';
import {
  clientToken,
  description,
  resourceId,
  resourceName,
} from '../../knowledge-bases/requests/member-types.ts';
import { optional } from '../../validation/optional.ts';
import { unionOf } from '../../validation/union-of.ts';
import { actionGroupExecutor, draftVersion } from './agent-members.ts';

const parameter = z.object({
  description: optional(z.string().min(1).max(500)),
  type: z.enum(['string', 'number', 'integer', 'boolean', 'array']),
  required: optional(z.boolean()),
});

const agentFunction = z.object({
  name: resourceName,
  description: optional(z.string().min(1).max(1200)),
  parameters: optional(z.record(resourceName, parameter)),
  requireConfirmation: optional(z.enum(['ENABLED', 'DISABLED'])),
});

const shared = {
  agentId: resourceId,
  agentVersion: draftVersion,
  actionGroupName: resourceName,
  description,
  parentActionGroupSignature: optional(
    z.enum([
      'AMAZON.UserInput',
      'AMAZON.CodeInterpreter',
      'ANTHROPIC.Computer',
      'ANTHROPIC.Bash',
      'ANTHROPIC.TextEditor',
    ]),
  ),
  parentActionGroupSignatureParams: optional(z.record(z.string().max(100), z.string().max(100))),
  actionGroupExecutor: optional(actionGroupExecutor),
  apiSchema: optional(z.record(z.string(), z.unknown())),
  actionGroupState: optional(z.enum(['ENABLED', 'DISABLED'])),
  functionSchema: optional(unionOf('FunctionSchema', { functions: z.array(agentFunction) })),
};

/** What CreateAgentActionGroup takes; patterns and bounds are those of AWS's service model. */
export const createActionGroupRequest = z.object({ ...shared, clientToken });

/** What UpdateAgentActionGroup takes: the whole configuration anew. */
export const updateActionGroupRequest = z.object({ ...shared, actionGroupId: resourceId });

/** A function that an agent may call. */
export type AgentFunction = z.output<typeof agentFunction>;
/** What an action group is made of; valid in its form. */
export type ActionGroupRequest = z.output<typeof createActionGroupRequest>;
