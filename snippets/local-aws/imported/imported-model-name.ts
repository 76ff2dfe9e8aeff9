import type * as z from 'zod';
import { pattern } from '../validation/pattern.ts';

/** The name of an imported model. */
export const importedModelName: z.ZodString = pattern('([0-9a-zA-Z][_-]?)+').min(1).max(63);
