import { z } from 'astro/zod';

const text = z.string().trim().min(1);

/** What the benchmark measured of one metric minus what was true. */
export const measuredError = z.strictObject({
  protocol: z.enum(['HTTP/2', 'HTTP/1.1']),
  streams: z.int().positive(),
  way: text,
  metric: text,
  unit: z.enum(['ms', '%']),
  mean: z.number().nonnegative(),
  p50: z.number().nonnegative(),
  p99: z.number().nonnegative(),
});

/** What the benchmark measured minus what was true, and where that was found out. */
export const measuredMinusTrue = z.strictObject({
  measuredOn: z.iso.date(),
  machine: z.strictObject({ cores: z.int().positive(), cpu: text, node: text }),
  loadAverage: z.number().nonnegative(),
  figures: z.array(measuredError).nonempty(),
});

/** The errors of one metric. */
export type MeasuredError = z.output<typeof measuredError>;
