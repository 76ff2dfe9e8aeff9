import * as z from 'zod';
import { optional } from '../../validation/optional.ts';
import { pattern } from '../../validation/pattern.ts';
import { unionOf } from '../../validation/union-of.ts';

const image = z.object({
  format: z.enum(['png', 'jpeg', 'gif', 'webp']),
  source: unionOf('ImageInputSource', { bytes: pattern64() }),
});
const contentBody = z.object({ body: optional(z.string()), images: optional(z.array(image)) });

const functionResult = z.object({
  actionGroup: z.string(),
  function: optional(z.string()),
  agentId: optional(z.string()),
  confirmationState: optional(z.enum(['CONFIRM', 'DENY'])),
  responseState: optional(z.enum(['FAILURE', 'REPROMPT'])),
  responseBody: optional(z.record(z.string(), contentBody)),
});

const attributes = optional(z.record(z.string(), z.string()));
const message = z.object({
  role: z.enum(['user', 'assistant']),
  content: z.array(unionOf('ContentBlock', { text: z.string() })),
});

const sessionState = z.object({
  sessionAttributes: attributes,
  promptSessionAttributes: attributes,
  invocationId: optional(z.string()),
  returnControlInvocationResults: optional(
    z
      .array(
        unionOf('InvocationResultMember', {
          functionResult,
          apiResult: z.object({ actionGroup: z.string() }),
        }),
      )
      .min(1)
      .max(5),
  ),
  conversationHistory: optional(z.object({ messages: optional(z.array(message)) })),
});

/** What InvokeAgent takes; patterns and bounds are those of AWS's service model. */
export const invokeAgentRequest = z.object({
  agentId: pattern('[0-9a-zA-Z]+').max(10),
  agentAliasId: pattern('[0-9a-zA-Z]+').max(10),
  sessionId: pattern('[0-9a-zA-Z._:-]+').min(2).max(100),
  inputText: optional(z.string().max(25_000_000)),
  enableTrace: optional(z.boolean()),
  endSession: optional(z.boolean()),
  memoryId: optional(pattern('[0-9a-zA-Z._:-]+').min(2).max(100)),
  sessionState: optional(sessionState),
});

/** A valid request for an agent's work. */
export type InvokeAgentRequest = z.output<typeof invokeAgentRequest>;
/** What came of an action. */
export type FunctionResult = z.output<typeof functionResult>;

function pattern64(): z.ZodString {
  return z
    .string()
    .min(1)
    .regex(/^[A-Za-z0-9+/]*={0,2}$/);
}
