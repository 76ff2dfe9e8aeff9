import type { Socket } from 'node:net';
import type { SharedPort } from './share-port.node.ts';

/** Milliseconds for the last words to clients that are cut off. */
const farewellMs = 250;

/**
 * Stops listening, lets what is under way end, and cuts what has not ended in time.
 *
 * @param port What is to close.
 * @param graceMs Milliseconds that requests under way may take.
 */
export async function closePort(port: SharedPort, graceMs: number): Promise<void> {
  const { server, sessions, sockets } = port;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  for (const session of sessions) session.close();
  const timers = [setTimeout(cutOff, graceMs, port), setTimeout(destroyAll, graceMs + farewellMs, sockets)];
  await closed;
  for (const timer of timers) clearTimeout(timer);
}

/** Over HTTP/2 a client must be told: it takes a stream for whole when only its connection ends. */
function cutOff({ server, sessions }: SharedPort): void {
  server.closeAllConnections();
  for (const session of sessions) session.destroy(new Error('The endpoint is closing.'));
}

function destroyAll(sockets: Iterable<Socket>): void {
  for (const socket of sockets) socket.destroy();
}
