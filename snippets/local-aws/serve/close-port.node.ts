import type { SharedPort } from './share-port.node.ts';

/**
 * Stops listening, lets what is under way end, and cuts what has not ended in time.
 *
 * @param port What is to close.
 * @param graceMs Milliseconds that requests under way may take.
 */
export async function closePort({ server, sessions, sockets }: SharedPort, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  for (const session of sessions) session.close();
  const grace = setTimeout(() => {
    for (const socket of sockets) socket.destroy();
  }, graceMs);
  await closed;
  clearTimeout(grace);
}
