import * as z from 'zod';
import { type FailureKind, failureKinds } from '../trace/failure-kind.ts';

const tokens = z.int().nonnegative();

const outcome = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ok'), stopReason: z.string() }),
  z.strictObject({
    type: z.literal('failed'),
    kind: z.enum(Object.keys(failureKinds) as [FailureKind, ...FailureKind[]]),
    message: z.string(),
    afterTokens: tokens,
  }),
]);

/** A request in a report: as `RequestTrace`, but for its pieces, of which there are too many to name their parts. */
export const traceSchema = z.strictObject({
  index: z.int(),
  user: z.int().nonnegative(),
  stage: z.string(),
  scheduledAt: z.number(),
  sentAt: z.number(),
  chunks: z
    .array(z.tuple([z.number(), z.enum(['text', 'reasoning', 'tool', 'other']), tokens]))
    .describe(
      'Pieces of the answer: when its bytes arrived, what it says, how many UTF-16 code units it has.',
    ),
  endedAt: z.number(),
  inputTokens: tokens.exactOptional(),
  outputTokens: tokens.exactOptional(),
  outcome,
  prompt: z.strictObject({ inputTokensAsked: tokens, outputTokensAsked: tokens }),
});

/** A request in a report. */
export type StoredTrace = z.infer<typeof traceSchema>;
