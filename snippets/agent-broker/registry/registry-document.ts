import * as z from 'zod';
import type { JsonObject } from '../json-object.ts';
import type { AgentContext } from './agent-context.ts';
import { registryLimits } from './registry-limits.ts';
import { wrongInputSchema } from './wrong-input-schema.ts';

const name = z
  .string('must be a text')
  .regex(/^[a-zA-Z0-9_-]{1,64}$/, 'must have 1 to 64 letters, digits, "_" or "-"');

const description = z
  .string('must be a text')
  .trim()
  .min(1, 'must tell what the agent can do')
  .max(
    registryLimits.descriptionCharacters,
    `must have ${registryLimits.descriptionCharacters} characters at most`,
  );

const inputSchema = z.custom<JsonObject>().superRefine((value, context) => {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const message = isObject ? wrongInputSchema(value) : 'must be a JSON Schema of type "object"';
  if (message) context.addIssue({ code: 'custom', message, input: value });
});

const url = z.url({ protocol: /^https?$/, error: 'must be an address that begins with https:// or http://' });

const ingress = z.discriminatedUnion(
  'type',
  [z.strictObject({ type: z.literal('queue'), url }), z.strictObject({ type: z.literal('http'), url })],
  'must have the type "queue" or "http" and a url',
);

const agent: z.ZodType<AgentContext> = z.strictObject({ name, description, inputSchema, ingress });

/** The one configuration document: all agents that there are, and nothing beside. */
export const registryDocument: z.ZodType<RegistryDocument> = z.strictObject(
  {
    agents: z
      .array(agent, 'must be a list')
      .max(registryLimits.agents, `must have ${registryLimits.agents} agents at most`)
      .superRefine((agents, context) => {
        const seen = new Map<string, number>();
        for (const [index, { name }] of agents.entries()) {
          const first = seen.get(name);
          if (first === undefined) seen.set(name, index);
          else {
            const message = `must be unique, and agents.${first} has it too`;
            context.addIssue({ code: 'custom', path: [index, 'name'], message, input: name });
          }
        }
      }),
  },
  'must be an object',
);

/** What the document holds. */
export interface RegistryDocument {
  agents: AgentContext[];
}
