import type { FailureKind } from '../trace/failure-kind.ts';
import { RequestFailure } from './request-failure.ts';

/** https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html */
const kindsByName: Readonly<Record<string, FailureKind>> = {
  AccessDeniedException: 'denied',
  ExpiredTokenException: 'denied',
  IncompleteSignature: 'denied',
  InvalidSignatureException: 'denied',
  MissingAuthenticationTokenException: 'denied',
  CredentialsProviderError: 'denied',
  UnrecognizedClientException: 'denied',
  InternalServerException: 'service-error',
  ModelErrorException: 'model-error',
  ModelNotReadyException: 'model-not-ready',
  ModelStreamErrorException: 'model-error',
  ModelTimeoutException: 'timed-out',
  ResourceNotFoundException: 'not-found',
  ServiceQuotaExceededException: 'over-quota',
  ServiceUnavailableException: 'service-error',
  ThrottlingException: 'throttled',
  TooManyRequestsException: 'throttled',
  TimeoutError: 'timed-out',
  ValidationException: 'validation',
};

/** What a browser says when a request did not get through. */
const browserFailure = /^(?:Failed to fetch|fetch failed|Load failed|NetworkError|Network request failed)/;

/** What the SDK says when HTTP/2 was ended under a request. */
const http2Failure = /http2 request did not get a response|stream is abnormally aborted/;

/**
 * Tells which kind of failure an error is.
 *
 * @param error What a client of the AWS SDK threw, or the connection.
 */
export function failureKindOf(error: unknown): FailureKind {
  if (error instanceof RequestFailure) return error.kind;
  if (!(error instanceof Error)) return 'other';
  const byName = kindsByName[error.name];
  if (byName !== undefined) return byName;
  const { $metadata, code } = error as Error & { $metadata?: { httpStatusCode?: number }; code?: unknown };
  const status = $metadata?.httpStatusCode;
  if (status !== undefined && status >= 400) return kindOfStatus(status);
  const { message } = error;
  const isNetwork =
    (error instanceof TypeError && browserFailure.test(message)) || http2Failure.test(message);
  // Node's own codes of failed connections, such as ECONNREFUSED; those that begin with ERR_ are mistakes, but for HTTP/2.
  if (isNetwork || (typeof code === 'string' && /^(?:E(?!RR_)[A-Z_]+|ERR_HTTP2_.*)$/.test(code))) {
    return 'not-connected';
  }
  return 'other';
}

/** For what stands between here and the service, and has errors of its own. */
function kindOfStatus(status: number): FailureKind {
  if (status === 429) return 'throttled';
  if (status === 401 || status === 403) return 'denied';
  if (status === 404) return 'not-found';
  if (status === 408 || status === 504) return 'timed-out';
  return status >= 500 ? 'service-error' : 'validation';
}

/** The same for the name of an error that came within a stream. */
export function failureKindOfName(name: string): FailureKind {
  return kindsByName[name] ?? 'other';
}
