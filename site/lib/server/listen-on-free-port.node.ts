import type { Server } from 'node:http';

/** Where a server is to listen. */
export interface ListenOptions {
  /** The address of the network interface. */
  host: string;
  /** The wanted port; 0 lets the system choose. */
  port: number;
}

/** How many ports above the wanted one are tried before the system chooses. */
const neighbours = 9;

/**
 * Starts a server on the wanted port or, when that is taken, on the next free one.
 *
 * @param server A server that does not listen yet.
 * @param options The interface and the wanted port.
 * @returns The port that it listens on.
 * @throws {Error} What the system says, when it refuses for another reason than a taken port.
 *
 * @example
 * ```ts
 * const port = await listenOnFreePort(createServer(handler), { host: '127.0.0.1', port: 4321 });
 * ```
 */
export async function listenOnFreePort(server: Server, { host, port }: ListenOptions): Promise<number> {
  for (const candidate of portCandidates(port)) {
    try {
      return await listen(server, host, candidate);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  return await listen(server, host, 0);
}

function portCandidates(port: number): number[] {
  if (port === 0) return [];
  return Array.from({ length: neighbours + 1 }, (_, step) => port + step).filter((one) => one <= 65535);
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
