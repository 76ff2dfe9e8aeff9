import { type Draw, pick } from './mutate-request.ts';

const preface = Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n');

const requests = [
  'GET / HTTP/1.1\r\n',
  'GET / HTTP/9.9\r\nhost: a\r\n\r\n',
  'GET /\r\n\r\n',
  'G\u0000T / HTTP/1.1\r\nhost: a\r\n\r\n',
  'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: -1\r\n\r\n',
  'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\n\r\nabc',
  'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab',
  'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
  'POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\nzz\r\nabc',
  'POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\nffffffffffffffff\r\n',
  'POST / HTTP/1.1\r\nhost: a\r\nexpect: nothing\r\ncontent-length: 1\r\n\r\na',
  'GET / HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n',
  'GET / HTTP/1.0\r\n\r\n',
  `GET /${'a'.repeat(30_000)} HTTP/1.1\r\nhost: a\r\n\r\n`,
  `GET / HTTP/1.1\r\n${'x: y\r\n'.repeat(5_000)}\r\n`,
].map((text) => Buffer.from(text, 'latin1'));

const makers: readonly ((draw: Draw) => Buffer)[] = [
  (draw) => randomBytes(draw, 300),
  (draw) => pick(requests, draw),
  (draw) => pick(requests, draw).subarray(0, draw(40)),
  (draw) => preface.subarray(0, draw(preface.length)),
  (draw) => Buffer.concat([preface, randomBytes(draw, 200)]),
  (draw) => Buffer.concat([preface, ...Array.from({ length: 1 + draw(5) }, () => frame(draw))]),
];

/** Makes what no client of HTTP would say, by either protocol. */
export function brokenBytes(draw: Draw): Buffer {
  return pick(makers, draw)(draw);
}

/** A frame of HTTP/2 of any kind, that claims to be as long as it is, or of another length. */
function frame(draw: Draw): Buffer {
  const payload = randomBytes(draw, 60);
  const head = Buffer.alloc(9);
  head.writeUIntBE(draw(3) === 0 ? draw(2 ** 24) : payload.length, 0, 3);
  head.writeUInt8(draw(12), 3);
  head.writeUInt8(draw(256), 4);
  head.writeUInt32BE(pick([0, 1, 2, 3, 2 ** 31 - 1], draw), 5);
  return Buffer.concat([head, payload]);
}

function randomBytes(draw: Draw, most: number): Buffer {
  return Buffer.from(Array.from({ length: draw(most) }, () => draw(256)));
}
