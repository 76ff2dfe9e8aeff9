import * as z from 'zod';
import type { BashAction } from './bash-action.ts';
import { read } from './parameter-schemas.ts';
import { type Parameters, parseParameters } from './parse-parameters.ts';

/** The longest command, in UTF-16 code units. */
const longest = 100_000;

const command = read(`must be a command of 1 to ${longest} characters, unless restart is true`, (value) =>
  value.trim() !== '' && value.length <= longest ? value : undefined,
);
const restart = z
  .enum(['true', 'True', 'false', 'False'], { error: 'must be true or false' })
  .transform((value) => value.toLowerCase() === 'true');
const isRestart = z.looseObject({ restart });

/**
 * Parses the parameters of the tool `bash`.
 *
 * @param parameters What return control gave.
 * @returns The command, or the restart; a command beside a restart is left out, as in the reference implementation.
 * @throws {ActionError} Naming the parameter that is wrong.
 */
export function parseBashAction(parameters: Parameters): BashAction {
  if (isRestart.safeParse(parameters).data?.restart) return { restart: true };
  const schema = z.strictObject({ command, restart: restart.optional() });
  return { command: parseParameters('bash', schema, parameters).command };
}
