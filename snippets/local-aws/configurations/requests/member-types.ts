import * as z from 'zod';
import { optional } from '../../validation/optional.ts';
import { pattern } from '../../validation/pattern.ts';

/** The id of an application, an environment or a configuration profile. */
export const configurationId: z.ZodString = pattern('[a-z0-9]{4,7}');

/** The id of a deployment strategy, one's own or one of AWS's. */
export const strategyId: z.ZodString = pattern(String.raw`(^[a-z0-9]{4,7}$|^AppConfig\.[A-Za-z0-9]{9,40}$)`);

/** The name of an application, an environment or a deployment strategy. */
export const name: z.ZodString = z.string().min(1).max(64);

/** What something is described with, if it is. */
export const description: z.ZodType<string | undefined> = optional(z.string().max(1024));

/** What a profile holds, if it says so. */
export const profileType: z.ZodType<string | undefined> = optional(pattern(String.raw`[a-zA-Z\.]+`));

/** A version of one's own naming. */
export const versionLabel: z.ZodType<string | undefined> = optional(pattern('.*[^0-9].*').min(1).max(64));
