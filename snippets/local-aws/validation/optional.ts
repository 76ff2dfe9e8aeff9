import type * as z from 'zod';

/** A member that may be left out; in AWS's JSON protocol, a null member is an absent one. */
export function optional<T>(schema: z.ZodType<T>): z.ZodOptional<z.ZodType<T | undefined>> {
  return schema
    .nullish()
    .transform((value) => value ?? undefined)
    .optional();
}
