import { EventStreamCodec } from '@smithy/eventstream-codec';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameSplitter } from '../../../../snippets/benchmarking/transport/frame-splitter.ts';

const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
const codec = new EventStreamCodec(
  (bytes) => decoder.decode(bytes as Uint8Array),
  (text) => encoder.encode(text),
);

function message(type: string, payload: string): Uint8Array {
  return codec.encode({
    headers: { ':event-type': { type: 'string', value: type } },
    body: encoder.encode(payload),
  });
}

describe('frameSplitter()', () => {
  it('finds the messages of the SDK’s own codec however their bytes are cut, each when its last byte came', () => {
    const texts = ['', '{}', 'Zürich', 'x'.repeat(300)];
    const frames = texts.map((text, index) => message(`type${index}`, text));
    const stream = Uint8Array.from(frames.flatMap((frame) => [...frame]));
    const ends = frames.map((_, index) =>
      frames.slice(0, index + 1).reduce((sum, { length }) => sum + length, 0),
    );
    fc.assert(
      fc.property(fc.array(fc.nat({ max: stream.length }), { maxLength: 20 }), (cuts) => {
        const bounds = [0, ...cuts.toSorted((a, b) => a - b), stream.length];
        const splitter = frameSplitter();
        // The time of a piece is the place of its last byte.
        const found = bounds.flatMap((end, index) =>
          splitter.take({ at: end, bytes: stream.subarray(bounds[index - 1] ?? 0, end) }),
        );
        expect(
          found.map(({ headers, payload }) => [headers[':event-type'], decoder.decode(payload)]),
        ).toEqual(texts.map((text, index) => [`type${index}`, text]));
        expect(found.map(({ at }) => at)).toEqual(ends.map((end) => bounds.find((bound) => bound >= end)));
        expect(splitter.rest()).toBe(0);
      }),
    );
  });

  it.each([15, 25 * 1024 * 1024 + 1])('refuses a message of %i bytes', (length) => {
    const bytes = new Uint8Array(16);
    new DataView(bytes.buffer).setUint32(0, length);
    expect(() => frameSplitter().take({ at: 0, bytes })).toThrow(
      `Cannot read an event stream as its messages have from 16 bytes to 25 MiB: current value is ${length}`,
    );
  });

  it.each([16, 25 * 1024 * 1024])('takes a message of %i bytes', (length) => {
    const bytes = new Uint8Array(16);
    new DataView(bytes.buffer).setUint32(0, length);
    expect(() => frameSplitter().take({ at: 0, bytes })).not.toThrow();
  });
});
