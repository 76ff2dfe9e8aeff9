import * as z from 'zod';
import type { JsonObject } from '../json-object.ts';

const usage = z.object({ modelCalls: z.int(), inputTokens: z.int(), outputTokens: z.int() }).exactOptional();
const common = { agent: z.string(), taskToken: z.string(), usage };
const result: z.ZodType<JsonObject> = z.record(z.string(), z.json());

/** The data of `task.completed`, as it is read from a queue. */
export const completionData = z.discriminatedUnion('status', [
  z.object({ ...common, status: z.literal('completed'), result }),
  z.object({
    ...common,
    status: z.literal('incomplete'),
    missing: z.array(z.object({ name: z.string().min(1), question: z.string().min(1) })),
    result: result.exactOptional(),
  }),
  z.object({ ...common, status: z.literal('failed'), reason: z.string() }),
]);

export type CompletionData = z.infer<typeof completionData>;

/** What an answers agent returns: answers, and the names of what it could not answer. */
export const answersData = z.object({
  answers: z
    .array(z.object({ name: z.string(), value: z.json(), because: z.string().exactOptional() }))
    .default([]),
  unanswered: z.array(z.string()).default([]),
});
