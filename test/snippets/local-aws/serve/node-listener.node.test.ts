import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { connect as connectHttp2, constants } from 'node:http2';
import { connect } from 'node:net';
import { buffer, text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { Answer, HttpCall } from '../../../../snippets/local-aws/http/http-exchange.ts';
import { listen } from '../../../../snippets/local-aws/serve/listen.node.ts';
import { nodeListener } from '../../../../snippets/local-aws/serve/node-listener.node.ts';
import { sharePort } from '../../../../snippets/local-aws/serve/share-port.node.ts';

async function start(answer: Answer): Promise<number> {
  const { server, sockets } = sharePort(nodeListener(answer));
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return listen(server, '127.0.0.1', 0);
}

/** Posts by either protocol; the body is given back as it comes. */
function post(protocol: 'http1' | 'http2', port: number, body: Uint8Array | string = '') {
  return protocol === 'http1' ? postHttp1(port, body) : postHttp2(port, body);
}

async function postHttp1(port: number, body: Uint8Array | string) {
  const sent = request({ port, path: '/a', method: 'POST' });
  onTestFinished(() => {
    sent.destroy();
  });
  sent.end(body);
  const [response]: IncomingMessage[] = await once(sent, 'response');
  if (!response) throw new Error('no response');
  return { status: response.statusCode, body: response, leave: () => void response.destroy() };
}

async function postHttp2(port: number, body: Uint8Array | string) {
  const session = connectHttp2(`http://127.0.0.1:${port}`);
  onTestFinished(() => session.destroy());
  const stream = session.request({ ':path': '/a', ':method': 'POST' });
  stream.end(body);
  const [headers] = await once(stream, 'response');
  return { status: headers[':status'], body: stream, leave: () => stream.close(constants.NGHTTP2_CANCEL) };
}

const bytes = (letters: string) => new TextEncoder().encode(letters);

/** Streams `first`, then what comes of the call. */
function streaming(then: (call: HttpCall) => Promise<void>): Answer {
  return async (call) => {
    async function* body() {
      yield bytes('first');
      await then(call);
    }
    return { status: 200, headers: {}, body: body() };
  };
}

const protocols = ['http1', 'http2'] as const;

test.each(protocols)('nodeListener() gives the whole request over %s', async (protocol) => {
  const port = await start(async ({ method, target, headers, readBody }) => ({
    status: 201,
    headers: { 'content-type': 'text/plain' },
    body: bytes(
      `${method} ${target} ${headers.get('content-length') ?? 'no length'} ${(await readBody()).length}`,
    ),
  }));
  const answer = await post(protocol, port, 'x'.repeat(100_000));
  expect(answer.status).toBe(201);
  const length = protocol === 'http1' ? '100000' : 'no length';
  expect(await text(answer.body)).toBe(`POST /a ${length} 100000`);
});

test.each(protocols)('nodeListener() aborts the signal when a client leaves over %s', async (protocol) => {
  const left = Promise.withResolvers<string>();
  const port = await start(
    streaming(async ({ signal }) => {
      await new Promise((aborted) => signal.addEventListener('abort', aborted));
      left.resolve(signal.reason.name);
    }),
  );
  const answer = await post(protocol, port);
  await once(answer.body, 'data');
  answer.leave();
  expect(await left.promise).toBe('AbortError');
});

test.each(protocols)(
  'nodeListener() cuts a body that breaks, after what it gave, over %s',
  async (protocol) => {
    const port = await start(streaming(() => Promise.reject(new Error('broken'))));
    const { body } = await post(protocol, port);
    const parts: string[] = [];
    const read = (async () => {
      for await (const part of body) parts.push(Buffer.from(part).toString());
    })();
    await expect(read).rejects.toThrow();
    expect(parts).toEqual(['first']);
  },
);

test.each(protocols)('nodeListener() reads a body no faster than its client over %s', async (protocol) => {
  let given = 0;
  const port = await start(async () => {
    async function* body() {
      for (; given < 300; given++) yield new Uint8Array(100_000);
    }
    return { status: 200, headers: {}, body: body() };
  });
  const { body } = await post(protocol, port);
  // Nobody reads: what has been given stops growing when the buffers between are full.
  for (let before = -1; before !== given; await setTimeout(100)) before = given;
  expect(given).toBeLessThan(300);
  expect((await buffer(body)).length).toBe(30_000_000);
});

test.each(protocols)(
  'nodeListener() refuses a body of 50 MB over %s, and takes one at the limit',
  async (protocol) => {
    const port = await start(async ({ readBody }) => ({
      status: 200,
      headers: {},
      body: bytes(`${(await readBody()).length}`),
    }));
    const whole = await post(protocol, port, new Uint8Array(25_000_000));
    expect(await text(whole.body)).toBe('25000000');
    const refused = await post(protocol, port, new Uint8Array(50_000_000));
    expect(refused.status).toBe(400);
    expect(JSON.parse(await text(refused.body)).message).toContain('25000000');
  },
);

test('nodeListener() answers what its function throws with an error of the service', async () => {
  const port = await start(() => Promise.reject(new Error('secret')));
  const { status, body } = await post('http1', port);
  expect(status).toBe(500);
  expect(await text(body)).toBe('{"message":"The endpoint itself failed."}');
});

test.each(['*', 'http://[', 'model'])('nodeListener() refuses the target %s', async (target) => {
  const port = await start(() => Promise.reject(new Error('not asked')));
  const socket = connect(port, '127.0.0.1');
  socket.end(`OPTIONS ${target} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`);
  expect(await text(socket)).toMatch(/^HTTP\/1.1 40/);
});
