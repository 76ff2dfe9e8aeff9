import * as z from 'zod';

/** The message of what is no integer: zod itself says of a text in an integer's place that it is no number. */
export const notAnInteger = 'integer';

/** An integer, which validators of native bodies name as such. */
export function integer(): z.ZodInt {
  return z.int(notAnInteger);
}
