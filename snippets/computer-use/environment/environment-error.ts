/** An environment that can't be reached, or has ended. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}
