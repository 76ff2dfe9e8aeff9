import type * as z from 'zod';
import { pattern } from '../validation/pattern.ts';

/**
 * The name of a batch job. AWS's pattern can be matched in many ways, and so takes exponential time on a row of
 * hyphens; up to 63 characters, it means: a letter or digit first, then those, `+`, `-` and `.`.
 */
export const jobName: z.ZodString = pattern(
  String.raw`[a-zA-Z0-9]{1,63}(-*[a-zA-Z0-9\+\-\.]){0,63}`,
  /^[a-zA-Z0-9][a-zA-Z0-9+\-.]*$/,
)
  .min(1)
  .max(63);
