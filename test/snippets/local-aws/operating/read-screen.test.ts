import { expect, test } from 'vitest';
import { pictureText } from '../../../../snippets/local-aws/operating/picture-text.ts';
import { readScreen } from '../../../../snippets/local-aws/operating/read-screen.ts';
import { pngWithText } from '../../../support/png-with-text.ts';

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

test('readScreen() reads size, address and elements', () => {
  const text = [
    'screen 1024x768',
    'address "http://127.0.0.1:8080/form?a=\\"b\\""',
    '[t1] tab "Form" selected at 0,0 0x0',
    '[7] textbox "E-mail" value="a [1] at 2,3 4x5" focused at 160,-12 240x28',
  ].join('\n');
  expect(readScreen(text)).toEqual({
    width: 1024,
    height: 768,
    address: 'http://127.0.0.1:8080/form?a="b"',
    elements: [
      {
        id: 't1',
        role: 'tab',
        name: 'Form',
        value: undefined,
        states: ['selected'],
        x: 0,
        y: 0,
        width: 0,
        height: 0,
      },
      {
        id: '7',
        role: 'textbox',
        name: 'E-mail',
        value: 'a [1] at 2,3 4x5',
        states: ['focused'],
        x: 160,
        y: -12,
        width: 240,
        height: 28,
      },
    ],
  });
});

test.each(['', 'screen 1024', 'screen 1024x768 wide', ' [1] button "A" at 1,2 3x4'])(
  'readScreen() finds none in %j',
  (text) => {
    expect(readScreen(text)).toBeUndefined();
  },
);

test.each([
  '[1] button A at 1,2 3x4',
  '[1] button "A" at 1,2',
  '[1] button "A at 1,2 3x4',
  '[1] Button "A" at 1,2 3x4',
  '[1] button "\\x" at 1,2 3x4',
])('readScreen() passes over the line %j', (line) => {
  expect(readScreen(`screen 10x10\n${line}`)).toEqual({ width: 10, height: 10, address: '', elements: [] });
});

test('readScreen() takes names and values with any text in them', () => {
  for (const name of ['"', '\\', 'a\nb', '" at 1,2 3x4', '…', ' ', '😀']) {
    const screen = readScreen(`screen 10x10\n[1] button ${JSON.stringify(name)} at 1,2 3x4`);
    expect(screen?.elements.map((one) => one.name)).toEqual([name]);
  }
});

test('pictureText() reads what a PNG says of itself, and nothing else', () => {
  expect(pictureText(base64(pngWithText('screen 10x10\nä – 😀')))).toBe('screen 10x10\nä – 😀');
  expect(pictureText(base64(pngWithText('text', 'comment')))).toBeUndefined();
  expect(pictureText(base64(Uint8Array.of(0x89, 0x50)))).toBeUndefined();
  expect(pictureText('not base64 !')).toBeUndefined();
  const whole = pngWithText('text');
  for (let length = 0; length < whole.length; length++) pictureText(base64(whole.subarray(0, length)));
  expect(pictureText(base64(whole))).toBe('text');
});
