import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pictureWithText, type ScreenElement, screenText } from '../../../../snippets/computer-use/mod.ts';
import { pictureText } from '../../../../snippets/local-aws/operating/picture-text.ts';
import { readScreen } from '../../../../snippets/local-aws/operating/read-screen.ts';
import { pngWithText } from '../../../support/png-with-text.ts';

const size = { width: 2048, height: 1536 };
const picture = { width: 1024, height: 768 };
const field: ScreenElement = {
  ...{ id: 'e1', role: 'textbox', name: 'Name', value: 'Ada', states: ['focused'] },
  ...{ x: 20, y: 160, width: 400, height: 48 },
};

describe('screenText()', () => {
  test('tells places in pixels of the picture', () => {
    expect(
      screenText({ size, picture, address: 'http://a/', elements: [field], notices: ['No "files"'] }),
    ).toBe(
      [
        'screen 1024x768',
        'address "http://a/"',
        String.raw`notice "No \"files\""`,
        '[e1] textbox "Name" value="Ada" focused at 10,80 200x24',
      ].join('\n'),
    );
  });

  test('the simulated operator reads every name and value as it was', () => {
    const text = fc.string({ maxLength: 100, unit: 'binary' }).filter((one) => one.isWellFormed());
    fc.assert(
      fc.property(text, text, (name, value) => {
        const told = screenText({
          size,
          picture: size,
          address: name,
          elements: [{ ...field, name, value }],
        });
        expect(readScreen(told)).toEqual({ ...size, address: name, elements: [{ ...field, name, value }] });
      }),
    );
  });

  test('tells 500 elements, and how many more there are', () => {
    const told = (count: number) =>
      screenText({ size, picture, elements: new Array(count).fill(field) }).split('\n');
    expect(told(500)).toHaveLength(501);
    expect(told(501)).toHaveLength(502);
    expect(told(501).at(-1)).toBe('and 1 more');
  });

  test('cuts a text after 500 characters', () => {
    const named = (length: number) =>
      readScreen(screenText({ size, picture, elements: [{ ...field, name: 'x'.repeat(length) }] }))
        ?.elements[0]?.name;
    expect(named(500)).toBe('x'.repeat(500));
    expect(named(501)).toBe(`${'x'.repeat(500)}…`);
  });
});

test('pictureWithText() writes a text that the simulated operator finds, with the right checksum', () => {
  const text = 'screen 1x1\n[e1] button "Größe ✓ 😀" at 0,0 1x1';
  const plain = pngWithText('', 'other');
  const written = pictureWithText(plain, text);
  expect(pictureText(Buffer.from(written).toString('base64'))).toBe(text);
  const alone = pngWithText(text);
  // Both begin with the same signature, header and chunk; the other library computed its checksum.
  const chunkEnd = 8 + 25 + 12 + Buffer.byteLength(`accessibility\0\0\0\0\0${text}`);
  expect(Buffer.from(written.subarray(0, chunkEnd))).toEqual(Buffer.from(alone.subarray(0, chunkEnd)));
  expect(Buffer.from(written.subarray(chunkEnd))).toEqual(Buffer.from(plain.subarray(33)));
});
