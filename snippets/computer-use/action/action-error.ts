/** An action that isn't one: its text says which parameter is wrong, what it is, and what would be right. */
export class ActionError extends Error {
  override name = 'ActionError';
}
