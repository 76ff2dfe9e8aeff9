import * as z from 'zod';
import { optional } from '../../validation/optional.ts';
import { pattern } from '../../validation/pattern.ts';

/** The name of a knowledge base or of a data source. */
export const resourceName: z.ZodString = pattern('([0-9a-zA-Z][_-]?){1,100}');
/** What a resource is described with, if it is. */
export const description: z.ZodOptional<z.ZodType<string | undefined>> = optional(z.string().min(1).max(200));
/** What makes a repeated request the same one, if it is given. */
export const clientToken: z.ZodOptional<z.ZodType<string | undefined>> = optional(
  pattern('[a-zA-Z0-9](-*[a-zA-Z0-9]){0,256}').min(33).max(256),
);
/** The id of a knowledge base, a data source or an ingestion job. */
export const resourceId: z.ZodString = pattern('[0-9a-zA-Z]{10}');
/** How many members of a list a page has. */
export const maxResults: z.ZodOptional<z.ZodType<number | undefined>> = optional(z.int().min(1).max(1000));
/** Asks for the next page. */
export const nextToken: z.ZodOptional<z.ZodType<string | undefined>> = optional(
  pattern(String.raw`\S*`).min(1).max(2048),
);
