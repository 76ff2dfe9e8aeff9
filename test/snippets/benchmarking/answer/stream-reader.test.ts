import { EventStreamCodec } from '@smithy/eventstream-codec';
import { describe, expect, it } from 'vitest';
import { converseStreamParts } from '../../../../snippets/benchmarking/answer/converse-stream-parts.ts';
import { streamReader } from '../../../../snippets/benchmarking/answer/stream-reader.ts';

const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
const codec = new EventStreamCodec(
  (bytes) => decoder.decode(bytes as Uint8Array),
  (text) => encoder.encode(text),
);

function frame(headers: Record<string, string>, body: string): Uint8Array {
  const strings = Object.entries(headers).map(([name, value]) => [name, { type: 'string', value }]);
  return codec.encode({ headers: Object.fromEntries(strings), body: encoder.encode(body) });
}

function event(type: string, body: object): Uint8Array {
  return frame({ ':message-type': 'event', ':event-type': type }, JSON.stringify(body));
}

const token = event('contentBlockDelta', { contentBlockIndex: 0, delta: { text: 'Hi' }, p: 'abcdefgh' });

describe('streamReader()', () => {
  it('reads what came by then, with a block that is announced or not', () => {
    const reader = streamReader(converseStreamParts);
    reader.take({ at: 1, bytes: event('contentBlockStart', { contentBlockIndex: 0, start: {} }) });
    reader.take({ at: 2, bytes: token });
    expect(reader.finish()).toEqual({ chunks: [{ at: 2, kind: 'text', characters: 2 }] });
    reader.take({ at: 3, bytes: event('messageStop', { stopReason: 'end_turn' }) });
    expect(reader.finish()).toMatchObject({ stopReason: 'end_turn' });
  });

  it.each([
    [
      { ':message-type': 'exception', ':exception-type': 'throttlingException' },
      '{"message":"Too many tokens"}',
      { name: 'ThrottlingException', message: 'Too many tokens' },
    ],
    [
      { ':message-type': 'error', ':error-code': 'InternalError', ':error-message': 'It broke' },
      '{}',
      { name: 'InternalError', message: 'It broke' },
    ],
  ])('keeps the error of %j, and what came before it', (headers, body, failure) => {
    const reader = streamReader(converseStreamParts);
    reader.take({ at: 1, bytes: token });
    reader.take({ at: 2, bytes: frame(headers, body) });
    expect(reader.finish()).toEqual({ chunks: [{ at: 1, kind: 'text', characters: 2 }], failure });
  });

  it('tells that it cannot read what is no event stream', () => {
    const reader = streamReader(converseStreamParts);
    reader.take({ at: 1, bytes: encoder.encode('<html>Bad gateway</html>') });
    expect(reader.finish().unreadable).toContain('Cannot read an event stream');
  });
});
