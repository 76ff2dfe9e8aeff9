/** What tells a client of the AWS SDK that a call is to end with a signal. */
export function abortBy(signal: AbortSignal | undefined): { abortSignal?: AbortSignal } {
  return signal ? { abortSignal: signal } : {};
}
