/** The site cannot be served the way it was asked for; the message says what to change. */
export class ServeError extends Error {
  override name = 'ServeError';
}
