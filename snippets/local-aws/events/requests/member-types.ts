import * as z from 'zod';
import { optional } from '../../validation/optional.ts';
import { pattern } from '../../validation/pattern.ts';

/** The name of a rule, and the id of a target. */
export const ruleName: z.ZodString = pattern(String.raw`[\.\-_A-Za-z0-9]+`).min(1).max(64);

/** The name of an event bus of one's own, where one is made. */
export const eventBusName: z.ZodString = pattern(String.raw`[/\.\-_A-Za-z0-9]+`).min(1).max(256);

/** The name of an event bus, or its ARN. */
export const eventBus: z.ZodType<string | undefined> = optional(
  pattern(String.raw`(arn:aws[\w-]*:events:[a-z]{2}-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+`)
    .min(1)
    .max(1600),
);

/** How many members a page has; all of them are on the first one here. */
export const limit: z.ZodType<number | undefined> = optional(z.number().min(1).max(100));

/** The beginning of a name. */
export const namePrefix: z.ZodType<string | undefined> = optional(z.string().min(1).max(256));
