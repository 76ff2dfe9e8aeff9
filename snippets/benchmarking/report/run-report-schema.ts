import * as z from 'zod';
import { quantileLevels } from '../metrics/distribution.ts';
import { type MetricName, requestMetrics } from '../metrics/summarize.ts';
import { type FailureKind, failureKinds } from '../trace/failure-kind.ts';
import { traceSchema } from './trace-schema.ts';

const count = z.int().nonnegative();
const quantile = z.strictObject({
  value: z.number(),
  low: z.number().exactOptional(),
  high: z.number().exactOptional(),
});

const distribution = z.strictObject({
  count,
  mean: z.number(),
  standardDeviation: z.number(),
  min: z.number(),
  max: z.number(),
  quantiles: z.record(
    z.enum(Object.keys(quantileLevels) as [keyof typeof quantileLevels, ...(keyof typeof quantileLevels)[]]),
    quantile,
  ),
});

const summary = z.strictObject({
  requests: count,
  completed: count,
  failures: z.partialRecord(z.enum(Object.keys(failureKinds) as [FailureKind, ...FailureKind[]]), count),
  piecesOfFailures: count,
  windowMs: z.number(),
  overallOutputTokensPerSecond: z.number().exactOptional(),
  requestsPerMinute: z.number().exactOptional(),
  metrics: z.partialRecord(
    z.enum(Object.keys(requestMetrics) as [MetricName, ...MetricName[]]),
    distribution,
  ),
});

const warmUp = z.strictObject({
  ready: z.boolean(),
  readyAfterMs: z.number().exactOptional(),
  problem: z.string().exactOptional(),
  requests: z
    .array(traceSchema)
    .describe('Not counted in the summary; those sent before the run have times below 0.'),
});

/**
 * What a run's report is: all that was measured, what it was measured with, and what it comes to.
 *
 * `z.toJSONSchema(runReportSchema)` gives it as JSON Schema, for other languages.
 */
export const runReportSchema = z.strictObject({
  format: z.literal('token-benchmark'),
  version: z.literal(1),
  startedAt: z.iso
    .datetime()
    .describe('When the first request was sent; all other times are milliseconds from then.'),
  configuration: z
    .looseObject({
      model: z.string(),
      seed: z.string(),
      stages: z.array(z.looseObject({ type: z.enum(['open', 'closed']), name: z.string() })),
    })
    .describe('All that it takes to repeat the run.'),
  startOf: z.enum(['sentAt', 'scheduledAt']).describe('Where the time of a request begins in the summary.'),
  ended: z.enum(['complete', 'aborted', 'not-warm']),
  givenUp: count,
  stages: z.array(z.strictObject({ name: z.string(), startedAt: z.number(), sentAllAt: z.number() })),
  warmUp: warmUp.exactOptional(),
  summary,
  requests: z.array(traceSchema),
});

/** A run, with its configuration, as JSON carries it. */
export type RunReport = z.infer<typeof runReportSchema>;
