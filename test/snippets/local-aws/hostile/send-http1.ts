import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { WireAnswer } from './answer-problem.ts';
import type { WireRequest } from './wire-request.ts';

/** Sends a request over HTTP/1.1 as it is, where a client of HTTP would refuse to. */
export function sendHttp1(port: number, { method, target, headers, body }: WireRequest): Promise<WireAnswer> {
  const head = { host: 'localhost', connection: 'close', 'content-length': `${body.length}`, ...headers };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`);
  return sendBytes(
    port,
    Buffer.concat([Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1'), body]),
  );
}

/** Sends any bytes and reads what comes back until the connection ends. */
export async function sendBytes(port: number, bytes: Uint8Array): Promise<WireAnswer> {
  const socket = connect({ port, host: '127.0.0.1' });
  socket.end(bytes);
  const text = (await buffer(socket)).toString('latin1');
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [line = '', ...fields] = head.split('\r\n');
  const body = rest.join('\r\n\r\n');
  return {
    status: Number(/^HTTP\/1\.1 (\d{3}) /.exec(line)?.[1] ?? 0),
    headers: Object.fromEntries(fields.map((field) => field.split(/: (.*)/s).slice(0, 2))),
    body,
  };
}
