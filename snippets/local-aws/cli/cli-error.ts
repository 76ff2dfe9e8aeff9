/** The command was not given what it needs; the message says what to change. */
export class CliError extends Error {
  override readonly name = 'CliError';
}
