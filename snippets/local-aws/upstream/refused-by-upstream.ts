import * as z from 'zod';
import { ServiceError, type ServiceErrorName } from '../service-error.ts';
import type { FailedCall } from './upstream-failure.ts';

/** The longest text of a server's that a message repeats, in characters. */
const longestReason = 1_000;

const names: Record<number, ServiceErrorName> = {
  401: 'AccessDeniedException',
  403: 'AccessDeniedException',
  404: 'ResourceNotFoundException',
  408: 'ModelTimeoutException',
  429: 'ThrottlingException',
};

const body = z.object({ error: z.union([z.string(), z.object({ message: z.string() })]) });

/** Tells a client in AWS's terms with what status a server refused a call. */
export async function refusedByUpstream(
  response: Response,
  { address, model }: Pick<FailedCall, 'address' | 'model'>,
): Promise<ServiceError> {
  const { status } = response;
  const reason = reasonIn(await response.text()).slice(0, longestReason);
  const message = `The upstream ${address} answered ${status}: ${reason}`;
  if (status < 500) return new ServiceError(names[status] ?? 'ValidationException', message);
  return new ServiceError('ModelErrorException', message, {
    fields: { originalStatusCode: status, resourceName: model },
  });
}

function reasonIn(text: string): string {
  try {
    const { error } = body.parse(JSON.parse(text));
    return typeof error === 'string' ? error : error.message;
  } catch {
    return text;
  }
}
