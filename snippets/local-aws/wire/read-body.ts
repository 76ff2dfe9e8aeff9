import { ServiceError } from '../service-error.ts';
import { joinBytes } from './join-bytes.ts';

/** The largest request that Bedrock takes, in bytes. */
export const largestBody = 25_000_000;

/**
 * Reads a request's body.
 *
 * What is too large is read to its end but not kept, so that the client gets to the answer.
 *
 * @throws {ServiceError} ValidationException, if it is larger than `largestBody`.
 */
export async function readBody(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? Number.NaN) <= largestBody) {
    return new Uint8Array(await request.arrayBuffer());
  }
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of request.body ?? []) {
    size += piece.length;
    if (size <= largestBody) pieces.push(piece);
    else pieces.length = 0;
  }
  if (size <= largestBody) return joinBytes(pieces);
  throw new ServiceError(
    'ValidationException',
    `The request body must be ${largestBody} bytes or less: current value is ${size} bytes.`,
  );
}
