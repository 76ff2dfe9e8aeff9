import { ListenError } from '../../../snippets/local-aws/serve/listen-error.ts';
import { type ServedAws, serve } from '../../../snippets/local-aws/serve.node.ts';
import type { ListenOptions } from './listen-on-free-port.node.ts';

/**
 * Serves the local AWS endpoint on the wanted port or, when that is not to be had, on one that the system chooses.
 *
 * @param options The interface and the wanted port.
 * @throws {ListenError} If there is no port at all.
 */
export async function serveLocalAws({ host, port }: ListenOptions): Promise<ServedAws> {
  try {
    return await serve({ host, port });
  } catch (error) {
    if (!(error instanceof ListenError)) throw error;
    return serve({ host, port: 0 });
  }
}
