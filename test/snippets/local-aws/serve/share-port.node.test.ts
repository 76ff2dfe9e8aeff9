import { once } from 'node:events';
import { connect as connectHttp2 } from 'node:http2';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test, vi } from 'vitest';
import { listen } from '../../../../snippets/local-aws/serve/listen.node.ts';
import { sharePort } from '../../../../snippets/local-aws/serve/share-port.node.ts';

async function start(silenceMs?: number) {
  const { server, sockets } = sharePort((request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.end(`HTTP/${request.httpVersion}`);
  }, silenceMs);
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return { port: await listen(server, '127.0.0.1', 0), sockets };
}

function call(port: number): Socket {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  onTestFinished(() => {
    socket.destroy();
  });
  // A server that closes before it has read everything resets the connection.
  socket.on('error', () => {});
  return socket;
}

const request = 'GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n';

test('sharePort() speaks HTTP/1.1', async () => {
  const socket = call((await start()).port);
  socket.end(request);
  expect(await text(socket)).toMatch(/^HTTP\/1.1 200 OK\r\n[\s\S]*HTTP\/1\.1/);
});

test('sharePort() speaks HTTP/2', async () => {
  const session = connectHttp2(`http://127.0.0.1:${(await start()).port}`);
  expect(await text(session.request({ ':path': '/' }))).toBe('HTTP/2.0');
  session.close();
});

/** Sends byte by byte, each when the server has read the one before. */
async function sendSlowly(
  bytes: string,
  { port, sockets }: Awaited<ReturnType<typeof start>>,
): Promise<Socket> {
  const socket = call(port);
  for (let sent = 1; sent <= bytes.length; sent++) {
    socket.write(bytes.charAt(sent - 1));
    await vi.waitUntil(() => [...sockets][0]?.bytesRead === sent, { interval: 1 });
  }
  return socket;
}

test('sharePort() speaks HTTP/2 when the preface comes byte by byte', async () => {
  const socket = await sendSlowly('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', await start());
  const [answer]: Buffer[] = await once(socket, 'data');
  // The fourth byte of a frame is its type: an HTTP/2 server begins with its settings (4).
  expect(answer?.[3]).toBe(4);
});

test('sharePort() speaks HTTP/1.1 when the request comes byte by byte and begins like a preface', async () => {
  const [begin, rest] = ['PROPFIN', request.replace('GET', 'D')];
  const socket = await sendSlowly(begin, await start());
  socket.write(rest);
  expect(await text(socket)).toMatch(/^HTTP\/1.1 200 OK\r\n/);
});

test('sharePort() closes a connection that says nothing', async () => {
  const socket = call((await start(1)).port);
  await new Promise((closed) => socket.once('close', closed));
});

test('sharePort() closes a connection that stops within the preface', async () => {
  const socket = call((await start(1)).port);
  socket.write('PRI * HT');
  await new Promise((closed) => socket.once('close', closed));
});

test.each([
  ['no request', 'HELLO\r\n\r\n', 400],
  ['a broken header', 'GET / HTTP/1.1\r\nhost\r\n\r\n', 400],
  ['a header of 20 kB', `GET / HTTP/1.1\r\nhost: a\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ['CONNECT', 'CONNECT a:1 HTTP/1.1\r\nhost: a\r\n\r\n', 400],
])('sharePort() answers %s with an error that clients can read', async (_name, sent, status) => {
  const socket = call((await start()).port);
  socket.write(sent);
  const answer = await text(socket);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer).toContain('\r\nx-amzn-errortype: SerializationException\r\n');
  expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '').message).toContain('must be HTTP');
});
