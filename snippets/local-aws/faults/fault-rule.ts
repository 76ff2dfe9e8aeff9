import * as z from 'zod';
import { errorStatuses, type ServiceErrorName } from '../service-error.ts';

/** What goes wrong. */
export type Fault =
  /** ThrottlingException, 429. */
  | { kind: 'throttling'; message?: string | undefined }
  /** ModelNotReadyException, 429, as of an imported model that has to be loaded first. */
  | { kind: 'modelNotReady'; message?: string | undefined }
  /** Any error of the service. */
  | { kind: 'error'; error: ServiceErrorName; message?: string | undefined }
  /** ModelStreamErrorException as a frame within a stream; operations that don't stream are spared. */
  | {
      kind: 'streamError';
      /** How many events come before it; a stream that has no more than these ends well. */
      afterEvents: number;
      /** What the model's server is said to have answered. @default 500 */
      originalStatusCode?: number | undefined;
      message?: string | undefined;
    }
  /** ModelTimeoutException, 408, after a time; without one, no answer until the client goes away. */
  | { kind: 'timeout'; afterMs?: number | undefined }
  /** The body trickles: so many bytes a second, or a pause before it, in a stream before each event. */
  | { kind: 'slowBody'; bytesPerSecond?: number | undefined; delayMs?: number | undefined }
  /** The connection breaks after so many bytes of the body, or events of a stream; before any byte, unless told. */
  | { kind: 'cut'; afterBytes?: number | undefined; afterEvents?: number | undefined };

/** When it goes wrong; every condition that is given has to hold. */
export interface FaultCondition {
  /**
   * Operations by name, with `*` for any characters; every operation unless told. Each record of a batch job is a call
   * of `BatchRecord`, each question of an evaluation job to a model one of `EvaluationCall`: rules have to name those.
   */
  operations?: string[] | undefined;
  /** Models as the paths of requests name them, with `*` for any characters; operations on no model are spared. */
  models?: string[] | undefined;
  /** Which of the calls that the rule is about: 1 is the first, `[4, 6]` the fourth to the sixth. */
  calls?: (number | [from: number, to: number])[] | undefined;
  /** The share of calls, from 0 to 1; the endpoint's seed decides which. */
  rate?: number | undefined;
  /** Until so many milliseconds have passed by the endpoint's clock. */
  untilMs?: number | undefined;
  /** Where `untilMs` counts from: when the rules were set, or the first call that the rule is about. @default 'set' */
  since?: 'set' | 'firstCall' | undefined;
}

/** A fault that the endpoint is to put in, and when. */
export type FaultRule = Fault & FaultCondition;

const count = z.int().min(1);
const whole = z.int().min(0);
const milliseconds = z.number().min(0);
const message = z.string().optional();
const names = z.array(z.string().min(1)).min(1).optional();

const condition = {
  operations: names,
  models: names,
  calls: z
    .array(
      z.union([count, z.tuple([count, count])], {
        error: () => 'expected a count from 1, or a pair of them',
      }),
    )
    .min(1)
    .optional(),
  rate: z.number().min(0).max(1).optional(),
  untilMs: milliseconds.optional(),
  since: z.enum(['set', 'firstCall']).optional(),
};

const kinds = [
  z.strictObject({ ...condition, kind: z.literal('throttling'), message }),
  z.strictObject({ ...condition, kind: z.literal('modelNotReady'), message }),
  z.strictObject({
    ...condition,
    kind: z.literal('error'),
    error: z.enum(Object.keys(errorStatuses) as ServiceErrorName[]),
    message,
  }),
  z.strictObject({
    ...condition,
    kind: z.literal('streamError'),
    afterEvents: whole,
    originalStatusCode: z.int().min(100).max(599).optional(),
    message,
  }),
  z.strictObject({ ...condition, kind: z.literal('timeout'), afterMs: milliseconds.optional() }),
  z
    .strictObject({
      ...condition,
      kind: z.literal('slowBody'),
      bytesPerSecond: z.number().positive().optional(),
      delayMs: milliseconds.optional(),
    })
    .refine(({ bytesPerSecond, delayMs }) => (bytesPerSecond ?? delayMs) !== undefined, {
      error: 'expected bytesPerSecond, delayMs or both',
    }),
  z
    .strictObject({
      ...condition,
      kind: z.literal('cut'),
      afterBytes: whole.optional(),
      afterEvents: whole.optional(),
    })
    .refine(({ afterBytes, afterEvents }) => afterBytes === undefined || afterEvents === undefined, {
      error: 'expected afterBytes or afterEvents, not both',
    }),
] as const;

/** A fault rule as it is written in JSON; unknown members are refused, since they are most likely misspelt. */
export const faultRule: z.ZodType<FaultRule> = z.discriminatedUnion('kind', kinds, {
  error: () => `expected one of ${kinds.map(({ shape }) => `"${shape.kind.value}"`).join(', ')}`,
});
