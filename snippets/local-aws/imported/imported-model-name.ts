import type * as z from 'zod';
import { pattern } from '../validation/pattern.ts';

/** AWS's pattern can be matched in many ways; it means letters and digits, with at most one `_` or `-` after each. */
export const plainName = /^(?:[0-9a-zA-Z][_-]?)+$/;

/** The name of an imported model. */
export const importedModelName: z.ZodString = pattern('([0-9a-zA-Z][_-]?)+', plainName).min(1).max(63);
