/** A server cannot listen where it was asked to; the message says what to change. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}
