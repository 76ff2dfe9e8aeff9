import type { NodeRequest } from './node-exchange.node.ts';

/** What came of reading a body. */
export type BodyRead = Uint8Array | 'too-large' | 'cut';

/**
 * Reads the whole body of a request.
 *
 * What is beyond the limit is read and dropped, as a client that is still sending would see a reset connection instead of
 * the answer.
 *
 * @param request A request that nobody has read from.
 * @param limit Bytes.
 * @returns The bytes, or why there are none.
 */
export function readBody(request: NodeRequest, limit: number): Promise<BodyRead> {
  return new Promise((resolve) => {
    const parts: Uint8Array[] = [];
    let size = 0;
    request.on('data', (part: Uint8Array) => {
      size += part.length;
      if (size <= limit) parts.push(part);
      else parts.length = 0;
    });
    // HTTP/2 ends the body of a stream that was reset, too.
    request.on('end', () => resolve(request.aborted ? 'cut' : size > limit ? 'too-large' : join(parts)));
    request.on('error', () => resolve('cut'));
    request.on('close', () => resolve('cut'));
  });
}

function join(parts: Uint8Array[]): Uint8Array {
  const [first] = parts;
  return first && parts.length === 1 ? first : Buffer.concat(parts);
}
