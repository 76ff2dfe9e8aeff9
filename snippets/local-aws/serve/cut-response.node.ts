import { constants, Http2ServerResponse } from 'node:http2';
import type { NodeResponse } from './node-exchange.node.ts';

/**
 * Breaks a response off after what has been written, so that its client gets an error and not an end.
 *
 * @param response A response that has begun.
 */
export function cutResponse(response: NodeResponse): void {
  // To cut before everything has left would lose what the client is to get.
  response.write(new Uint8Array(), () => {
    if (response instanceof Http2ServerResponse) response.stream.close(constants.NGHTTP2_INTERNAL_ERROR);
    else response.destroy();
  });
}
