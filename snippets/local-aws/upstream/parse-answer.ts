import type * as z from 'zod';

/**
 * Reads what a server says.
 *
 * @throws {SyntaxError} If an answer cannot say it; its message names the first such place.
 */
export function parseAnswer<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new SyntaxError(`${issue?.path.join('.')}: ${issue?.message}`, { cause: result.error });
}
