import { once } from 'node:events';
import { type ClientHttp2Session, connect } from 'node:http2';
import { text } from 'node:stream/consumers';
import type { WireAnswer } from './answer-problem.ts';
import type { WireRequest } from './wire-request.ts';

/** Makes a sender over one connection of HTTP/2, which is opened again when it breaks. */
export function http2Sender(port: number) {
  let session: ClientHttp2Session | undefined;
  async function send({ method, target, headers, body }: WireRequest): Promise<WireAnswer> {
    if (!session || session.closed || session.destroyed) {
      session = connect(`http://127.0.0.1:${port}`);
      session.on('error', () => {});
    }
    const stream = session.request({ ...headers, ':method': method, ':path': target }, { endStream: false });
    stream.end(body);
    const [found] = await once(stream, 'response');
    const { ':status': status, ...fields } = found;
    return { status, headers: fields, body: await text(stream) };
  }
  return { send, close: () => session?.destroy() };
}
