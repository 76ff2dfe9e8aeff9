import type * as z from 'zod';
import { pattern } from '../validation/pattern.ts';

/** The name of an import job. AWS's pattern can be matched in many ways, and so takes exponential time on hyphens. */
export const importJobName: z.ZodString = pattern(
  String.raw`[a-zA-Z0-9](-*[a-zA-Z0-9\+\-\.])*`,
  /^[a-zA-Z0-9][a-zA-Z0-9+\-.]*$/,
)
  .min(1)
  .max(63);
