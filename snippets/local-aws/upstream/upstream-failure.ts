import { ServiceError } from '../service-error.ts';

const timeouts = new Set([
  'ETIMEDOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
]);

/** What a call of the server was doing when it failed. */
export interface FailedCall {
  /** Where the server is. */
  address: string;
  /** The model's name there. */
  model: string;
  /** Whether the answer had begun, and how it was to come. */
  during: 'connecting' | 'reading' | 'streaming';
}

/** Tells a client in AWS's terms why a call of the server failed. */
export function upstreamFailure(thrown: unknown, { address, model, during }: FailedCall): ServiceError {
  if (thrown instanceof ServiceError) return thrown;
  const cause = { cause: thrown };
  if (isTimeout(thrown)) {
    return new ServiceError('ModelTimeoutException', `The upstream ${address} took too long.`, cause);
  }
  const reason = reasonOf(thrown);
  if (during === 'connecting') {
    const message = `The upstream ${address} cannot be reached: ${reason}`;
    return new ServiceError('ServiceUnavailableException', message, cause);
  }
  const message = `The upstream ${address} broke its answer off: ${reason}`;
  if (during === 'streaming') {
    const fields = { originalStatusCode: 200, originalMessage: reason };
    return new ServiceError('ModelStreamErrorException', message, { ...cause, fields });
  }
  const fields = { originalStatusCode: 200, resourceName: model };
  return new ServiceError('ModelErrorException', message, { ...cause, fields });
}

function isTimeout(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  return thrown.name === 'TimeoutError' || timeouts.has(codeOf(thrown.cause) ?? codeOf(thrown) ?? '');
}

function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** `fetch` throws a TypeError with the reason as its cause. */
function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const { cause, message } = thrown;
  return thrown instanceof TypeError && cause instanceof Error ? (codeOf(cause) ?? cause.message) : message;
}
