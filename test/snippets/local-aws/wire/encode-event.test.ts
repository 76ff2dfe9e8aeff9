import { crc32 } from 'node:zlib';
import { EventStreamCodec } from '@smithy/eventstream-codec';
import { expect, test } from 'vitest';
import { encodeEvent, encodeException } from '../../../../snippets/local-aws/wire/encode-event.ts';

const utf8 = new TextDecoder();

test('encodeEvent() lays out a frame byte by byte', () => {
  const frame = Buffer.from(encodeEvent('messageStart', { role: 'assistant' }));
  const payload = '{"role":"assistant"}';
  const headers = Buffer.concat(
    [
      [':event-type', 'messageStart'],
      [':content-type', 'application/json'],
      [':message-type', 'event'],
    ].map(([name = '', value = '']) =>
      Buffer.from([name.length, ...Buffer.from(name), 7, 0, value.length, ...Buffer.from(value)]),
    ),
  );
  const total = 12 + headers.length + payload.length + 4;
  expect(frame.length).toBe(total);
  expect(frame.readUInt32BE(0)).toBe(total);
  expect(frame.readUInt32BE(4)).toBe(headers.length);
  expect(frame.readUInt32BE(8)).toBe(crc32(frame.subarray(0, 8)));
  expect(frame.subarray(12, 12 + headers.length)).toEqual(headers);
  expect(frame.subarray(12 + headers.length, -4).toString()).toBe(payload);
  expect(frame.readUInt32BE(total - 4)).toBe(crc32(frame.subarray(0, -4)));
});

test('encodeException() is read by the decoder of the SDK', () => {
  const codec = new EventStreamCodec(
    (bytes) => (typeof bytes === 'string' ? bytes : utf8.decode(bytes)),
    (text) => new TextEncoder().encode(text),
  );
  const { headers, body } = codec.decode(encodeException('modelStreamErrorException', { message: 'é' }));
  expect(headers).toEqual({
    ':exception-type': { type: 'string', value: 'modelStreamErrorException' },
    ':content-type': { type: 'string', value: 'application/json' },
    ':message-type': { type: 'string', value: 'exception' },
  });
  expect(utf8.decode(body)).toBe('{"message":"é"}');
});
