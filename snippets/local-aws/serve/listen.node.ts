import type { Server } from 'node:net';
import { ListenError } from './listen-error.ts';

/**
 * Starts a server.
 *
 * @param server A server that does not listen yet.
 * @param host The address of the network interface.
 * @param port The port; 0 lets the system choose.
 * @returns The port that it listens on.
 * @throws {ListenError} If the port is taken or not to be had; the system's own error is the cause.
 */
export function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const refuse = (cause: unknown) => reject(new ListenError(refusal(host, port, cause), { cause }));
    server.once('error', refuse);
    try {
      server.listen({ host, port }, () => {
        server.off('error', refuse);
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : port);
      });
    } catch (error) {
      refuse(error);
    }
  });
}

function refusal(host: string, port: number, cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : '';
  if (code === 'EADDRINUSE') return `Cannot listen as the port must be free: current value is ${port}`;
  if (code === 'ERR_SOCKET_BAD_PORT') {
    return `Cannot listen as the port must be a whole number from 0 to 65535: current value is ${port}`;
  }
  const reason = cause instanceof Error ? cause.message : String(cause);
  return `Cannot listen as the system must allow it: current value is ${host}:${port} (${reason})`;
}
