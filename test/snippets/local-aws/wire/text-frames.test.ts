import { describe, expect, test } from 'vitest';
import { encodeEvent } from '../../../../snippets/local-aws/wire/encode-event.ts';
import { FrameWriter } from '../../../../snippets/local-aws/wire/frame-writer.ts';
import { TextFrames } from '../../../../snippets/local-aws/wire/text-frames.ts';

const texts = [
  '',
  ' rock',
  'two "quotes"',
  'back\\slash',
  '@',
  '"@"',
  '\n\t\u0000\u001f',
  'é',
  'Gestein, 岩',
  '🪨',
  'half \ud83e of a pair',
  '~\u007f',
  'a'.repeat(400),
  'é'.repeat(400),
  '\u0001'.repeat(5_000),
];

describe('TextFrames writes what encodeEvent() does', () => {
  const payload = (text: string) => ({ contentBlockIndex: 3, delta: { text } });
  const frames = new TextFrames('contentBlockDelta', payload);

  // Twice, as the second frame of a length begins with what was kept of the first.
  test.each([...texts, ...texts])('of %j', (text) => {
    const room = new Uint8Array(frames.most(text) + 7);
    const end = frames.write(text, room, 7);
    expect(Buffer.from(room.subarray(7, end))).toEqual(
      Buffer.from(encodeEvent('contentBlockDelta', payload(text))),
    );
  });
});

test('FrameWriter gives frames in their order, and only those since the last time', () => {
  const payload = (text: string) => ({ text });
  const frames = new TextFrames('delta', payload);
  const writer = new FrameWriter();
  for (const part of [texts, texts.toReversed()]) {
    const expected = part.map((text) => encodeEvent('delta', payload(text)));
    for (const [index, text] of part.entries()) {
      if (index % 2 === 0) writer.addText(frames, text);
      else writer.add(encodeEvent('delta', payload(text)));
    }
    expect(Buffer.from(writer.take())).toEqual(Buffer.concat(expected));
  }
});
