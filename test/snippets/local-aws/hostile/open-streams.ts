import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { type ClientHttp2Session, connect, constants } from 'node:http2';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { aModel } from '../../../support/a-model.ts';

/** A stream of this model ends by itself. */
export const brief = aModel({ id: 'test.brief-v1:0' });

/** One of this model gives a token, and then nothing for longer than any test. */
export const endless = aModel({
  id: 'test.endless-v1:0',
  latency: { firstTokenMs: 0, perInputTokenMs: 0, tokenGapMs: 1e9, spread: 0 },
});

const body = JSON.stringify({ messages: [{ role: 'user', content: [{ text: 'one two three four' }] }] });
const streamsPerSession = 50;

/**
 * Opens streams of ConverseStream all at once, half of them over HTTP/2, and leaves half of each in mid-stream.
 *
 * @param port Where the endpoint is, which has both models.
 * @param count How many, a multiple of four.
 * @returns How many came to their end.
 */
export async function openStreams(port: number, count: number): Promise<number> {
  const sessions = Array.from({ length: Math.ceil(count / 2 / streamsPerSession) }, () =>
    connect(`http://127.0.0.1:${port}`),
  );
  const opened = Array.from({ length: count }, async (_, index) => {
    const model = index % 4 < 2 ? brief : endless;
    const path = `/model/${model.id}/converse-stream`;
    const session = sessions[Math.floor(index / 2) % sessions.length];
    const stream = index % 2 === 0 || !session ? await overHttp1(port, path) : overHttp2(session, path);
    return model === brief ? readToEnd(stream) : leave(stream);
  });
  const ended = await Promise.all(opened);
  for (const session of sessions) session.close();
  return ended.filter((whole) => whole).length;
}

async function overHttp1(port: number, path: string): Promise<Readable> {
  const sent = request({ port, path, method: 'POST', agent: false });
  sent.end(body);
  const [response]: IncomingMessage[] = await once(sent, 'response');
  if (!response) throw new Error('no response');
  return response;
}

function overHttp2(session: ClientHttp2Session, path: string): Readable {
  const stream = session.request({ ':method': 'POST', ':path': path });
  stream.end(body);
  return stream;
}

async function readToEnd(stream: Readable): Promise<boolean> {
  return (await buffer(stream)).includes('metadata');
}

async function leave(stream: Readable): Promise<boolean> {
  await once(stream, 'data');
  const closed = once(stream, 'close');
  if ('rstCode' in stream && 'close' in stream && typeof stream.close === 'function') {
    stream.close(constants.NGHTTP2_CANCEL);
  } else stream.destroy();
  await closed;
  return false;
}
