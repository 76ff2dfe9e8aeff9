import { ServiceError } from '../service-error.ts';

const json = 'application/json';

/**
 * Holds the media types of a call against what text models take and give: JSON alone.
 *
 * Bedrock compares the content type letter by letter; a `charset` behind it is refused.
 *
 * @param accept The name of the header with the type of the answer.
 * @throws {ServiceError} ValidationException.
 */
export function checkMediaTypes(
  headers: Pick<Headers, 'get'>,
  accept: 'accept' | 'x-amzn-bedrock-accept',
): void {
  const contentType = headers.get('content-type') ?? json;
  if (contentType !== json) {
    refuse('The provided Content Type is invalid or not supported for this model');
  }
  const accepted = (headers.get(accept) ?? json).split(',').map((type) => type.split(';')[0]?.trim());
  if (!accepted.some((type) => type === json || type === '*/*' || type === 'application/*')) {
    refuse('The provided Accept Type is invalid or not supported for this model');
  }
}

function refuse(message: string): never {
  throw new ServiceError('ValidationException', message);
}
