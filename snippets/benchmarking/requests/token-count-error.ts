/** Thrown when a service does not tell how many tokens a prompt has. */
export class TokenCountError extends Error {
  override readonly name = 'TokenCountError';
}
