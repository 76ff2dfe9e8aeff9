import type { Socket } from 'node:net';

/** How an HTTP/2 connection begins; no HTTP/1.1 request can. */
const preface = Buffer.from('PRI * HTTP/2');

/**
 * Waits for the first bytes of a connection and tells by them which protocol its client speaks.
 *
 * The bytes are put back, so that a server can be given the socket as if it were new.
 *
 * @param socket A connection that nobody has read from.
 * @param silenceMs Milliseconds after which a connection that has not said enough is closed.
 * @param found Called once; not at all when the connection ends before.
 */
export function detectProtocol(
  socket: Socket,
  silenceMs: number,
  found: (protocol: 'http1' | 'http2') => void,
): void {
  let seen: Buffer = Buffer.alloc(0);
  const giveUp = () => socket.destroy();
  const silence = setTimeout(giveUp, silenceMs);
  socket.once('close', forget);
  socket.once('end', giveUp);
  socket.on('error', giveUp);
  socket.on('data', look);

  function look(part: Buffer): void {
    seen = seen.length === 0 ? part : Buffer.concat([seen, part]);
    const length = Math.min(seen.length, preface.length);
    const alike = seen.compare(preface, 0, length, 0, length) === 0;
    if (alike && length < preface.length) return;
    forget();
    socket.pause();
    socket.unshift(seen);
    found(alike ? 'http2' : 'http1');
    // HTTP/2 reads what was put back by itself, and only from a paused socket.
    if (!alike) socket.resume();
  }

  function forget(): void {
    clearTimeout(silence);
    socket.off('close', forget);
    socket.off('end', giveUp);
    socket.off('error', giveUp);
    socket.off('data', look);
  }
}
