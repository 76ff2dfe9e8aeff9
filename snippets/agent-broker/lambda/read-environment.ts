import * as z from 'zod';

/** The variables that a function is started with, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A text that must be there. */
const text = z.string('must be set').min(1, 'must not be empty');

/**
 * Reads the variables that a function needs, once, when it is started.
 *
 * @param names The names of the variables.
 * @param environment All variables.
 * @returns Those that were asked for, none of them empty.
 * @throws {Error} If some are missing; the text names every one of them.
 */
export function readEnvironment<Name extends string>(
  names: readonly Name[],
  environment: Environment,
): Record<Name, string> {
  const result = z
    .record(z.enum(names), text)
    .safeParse(Object.fromEntries(names.map((name) => [name, environment[name]])));
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  throw new Error(`Cannot start the function as ${problems.join(', ')}`, { cause: result.error });
}
