import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

const statuses: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/**
 * Answers what is no HTTP request: Node has no request to give to a handler then, only the connection.
 *
 * @param error What Node found wrong.
 * @param socket The connection; it is closed.
 */
export function refuseConnection(error: Error & { code?: string }, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = statuses[error.code ?? ''] ?? 400;
  const message = `Cannot read the request as it must be HTTP: current value is refused (${error.message})`;
  const body = JSON.stringify({ message });
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'connection: close',
      'content-type: application/json',
      `content-length: ${Buffer.byteLength(body)}`,
      'x-amzn-errortype: SerializationException',
      `x-amzn-requestid: ${crypto.randomUUID()}`,
      '',
      body,
    ].join('\r\n'),
  );
}
