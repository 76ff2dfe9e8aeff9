import type { Server } from 'node:http';
import { ServeError } from './serve-error.ts';

/** Where a server is to listen. */
export interface ListenOptions {
  /** The address of the network interface. */
  host: string;
  /** The wanted port; 0 lets the system choose. */
  port: number;
}

/** How many ports above the wanted one are tried. */
const neighbours = 9;

/**
 * Starts a server on the wanted port or, when that is taken, on the next free one.
 *
 * @param server A server that does not listen yet.
 * @param options The interface and the wanted port.
 * @returns The port that it listens on.
 * @throws {ServeError} If the system refuses for another reason than a taken port; its own error is the cause.
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
      if (!isTaken(error)) throw new ServeError(refusal(host, candidate, error), { cause: error });
    }
  }
  throw new ServeError(`Cannot serve as a port must be free: current value is ${port} and those above it`);
}

function portCandidates(port: number): number[] {
  if (port === 0) return [0];
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

function refusal(host: string, port: number, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `Cannot serve as the system must let it listen: current value is ${host}:${port} (${reason})`;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
