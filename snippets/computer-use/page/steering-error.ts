/** What the page asks for can't be done now; the message says why. */
export class SteeringError extends Error {
  override name = 'SteeringError';
}
