/** What a browser says when a request did not get through. */
const browserFailure = /^(?:Failed to fetch|fetch failed|Load failed|NetworkError|Network request failed)/;

/**
 * Tells whether a call that failed may work when it is made again: it was throttled, the service was at fault, or the
 * network.
 *
 * @param error What a client of the AWS SDK threw.
 * @returns Whether to try again; not for what the caller has to change, such as a wrong request or missing credentials.
 */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Error) || error.name === 'AbortError') return false;
  const { $metadata, $retryable, code } = error as Error & {
    $metadata?: { httpStatusCode?: number };
    $retryable?: object;
    code?: unknown;
  };
  const status = $metadata?.httpStatusCode;
  // An answer that began well and broke off has a status too: then, what broke it decides.
  const refused = status !== undefined && status >= 300;
  if (refused) return status === 429 || status >= 500 || $retryable !== undefined;
  if (error.name === 'TimeoutError' || (error instanceof TypeError && browserFailure.test(error.message))) {
    return true;
  }
  // Node's own codes of failed connections, such as ECONNRESET; those that begin with ERR_ are mistakes, but for HTTP/2.
  return typeof code === 'string' && /^(?:E(?!RR_)[A-Z_]+|ERR_HTTP2_.*)$/.test(code);
}
