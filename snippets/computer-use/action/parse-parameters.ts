import type * as z from 'zod';
import { ActionError } from './action-error.ts';
import { shownValue } from './shown-value.ts';

/** Parameters as return control gives them: every value is a string. */
export type Parameters = Readonly<Record<string, string>>;

/**
 * Parses the parameters of one action.
 *
 * @param what What they are of, as the error is to name it, such as `scroll`.
 * @param schema The schema; its messages are rules, such as `must be a number`.
 * @param parameters The parameters.
 * @returns What the schema makes of them.
 * @throws {ActionError} Naming the first parameter that breaks its rule.
 */
export function parseParameters<Parsed>(
  what: string,
  schema: z.ZodType<Parsed>,
  parameters: Parameters,
): Parsed {
  const parsed = schema.safeParse(parameters);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  if (issue?.code === 'unrecognized_keys') {
    const [name = ''] = issue.keys;
    throw new ActionError(
      `Cannot do ${what} as it takes no parameter ${name}: current value is ${shownValue(parameters[name])}`,
    );
  }
  const name = String(issue?.path[0] ?? 'parameters');
  throw new ActionError(
    `Cannot do ${what} as ${name} ${issue?.message}: current value is ${shownValue(parameters[name])}`,
  );
}
