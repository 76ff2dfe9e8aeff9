import * as z from 'zod';
import type { TaskEnd } from './task-event.ts';
import { toolActionSchema } from './tool-action-schema.ts';

const ends = [
  'finished',
  'out-of-turns',
  'out-of-time',
  'out-of-budget',
  'aborted',
  'failed',
] as const satisfies TaskEnd[];
const verdicts = ['allow', 'deny', 'ask'] as const;
const functionAction = z.strictObject({
  tool: z.literal('function'),
  name: z.string(),
  parameters: z.record(z.string(), z.string()),
});
const screenshot = z.strictObject({
  format: z.enum(['png', 'jpeg']),
  bytes: z.base64(),
  width: z.int().min(1),
  height: z.int().min(1),
});
const when = { at: z.number(), turn: z.int().min(0) };

/** A trace as it is kept in JSON: events as they are, with the bytes of screenshots in base64. */
export const traceSchema = z.strictObject({
  version: z.literal(1),
  events: z.array(
    z.discriminatedUnion('type', [
      z.strictObject({ ...when, type: z.literal('asked'), text: z.string() }),
      z.strictObject({ ...when, type: z.literal('said'), text: z.string() }),
      z.strictObject({
        ...when,
        type: z.literal('proposed'),
        proposed: z.strictObject({
          action: z.union([toolActionSchema, functionAction]),
          address: z.string().optional(),
          target: z.strictObject({ role: z.string(), name: z.string() }).optional(),
        }),
        verdict: z.enum(verdicts),
        reason: z.string().optional(),
      }),
      z.strictObject({ ...when, type: z.literal('approved') }),
      z.strictObject({ ...when, type: z.literal('denied'), reason: z.string() }),
      z.strictObject({
        ...when,
        type: z.literal('result'),
        result: z.strictObject({
          ok: z.boolean(),
          text: z.string().optional(),
          screenshot: screenshot.optional(),
        }),
      }),
      z.strictObject({
        ...when,
        type: z.literal('ended'),
        end: z.enum(ends),
        reason: z.string().optional(),
      }),
    ]),
  ),
});
