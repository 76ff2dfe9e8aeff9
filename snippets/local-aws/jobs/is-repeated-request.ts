import { ServiceError } from '../service-error.ts';

/**
 * Whether a request is an earlier one again: it has the same token.
 *
 * @throws {ServiceError} ConflictException, if a token is used again for something else.
 */
export function isRepeatedRequest<Request extends { clientRequestToken?: string | undefined }>(
  request: Request,
  earlier: Request,
): boolean {
  const token = request.clientRequestToken;
  if (token === undefined || token !== earlier.clientRequestToken) return false;
  if (JSON.stringify(request) === JSON.stringify(earlier)) return true;
  throw new ServiceError(
    'ConflictException',
    'The clientRequestToken was used before, in a request with other parameters.',
  );
}
