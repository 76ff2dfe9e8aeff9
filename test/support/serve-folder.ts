import { createServer } from 'node:http';
import { listenOnFreePort } from '../../site/lib/server/listen-on-free-port.node.ts';
import { createSiteHandler } from '../../site/lib/server/site-handler.node.ts';

/** A built site that is being served. */
export interface ServedFolder {
  /** The address, without a closing slash. */
  address: string;
  /** Ends it, open connections included. */
  close(): void;
}

/**
 * Serves a built site on a port that the system chooses, to this machine alone.
 *
 * @param folder The folder that holds the site.
 */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const server = createServer(createSiteHandler({ folder }));
  const port = await listenOnFreePort(server, { host: '127.0.0.1', port: 0 });
  return {
    address: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
