import type { Server } from 'node:http';
import { serve } from '@hono/node-server';

/** What answers requests, such as an app of Hono. */
export interface FetchHandler {
  fetch(request: Request): Response | Promise<Response>;
}

/** A site on this machine. */
export interface LocalSite {
  /** Its address, without a closing slash. */
  url: string;
  /** Ends it, open connections included. */
  close(): Promise<void>;
}

/**
 * Serves to this machine alone.
 *
 * @param handler What answers.
 * @param port The port; 0 lets the system choose. @default 0
 * @returns Where it is.
 * @throws {Error} If the port is taken.
 */
export async function serveOnLoopback(handler: FetchHandler, port = 0): Promise<LocalSite> {
  const hostname = '127.0.0.1';
  const { server, chosen } = await new Promise<{ server: Server; chosen: number }>((resolve, reject) => {
    const fetch = (request: Request) => handler.fetch(request);
    // Without the last, whoever serves would get another Request and Response for all of the program.
    const server = serve({ fetch, port, hostname, overrideGlobalObjects: false }, (info) =>
      resolve({ server, chosen: info.port }),
    ) as Server;
    server.once('error', reject);
  });
  return {
    url: `http://${hostname}:${chosen}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
