import { expect, test } from 'vitest';
import { cleanText } from '../../../../site/lib/exports/clean-text.ts';

test('cleanText() keeps text without control characters as it is', () => {
  const text = 'Größe, 日本語; "a\\b" \t👩🏽‍💻 \u202eabc\u202c';
  expect(cleanText(text)).toBe(text);
});

test.each(['\r\n', '\r', '\n', '\v', '\f', '\u0085', '\u2028', '\u2029'])(
  'cleanText() makes %j one line feed',
  (lineBreak) => {
    expect(cleanText(`a${lineBreak}b`)).toBe('a\nb');
  },
);

test.each([
  '\u0000',
  '\u0008',
  '\u000e',
  '\u001f',
  '\u007f',
  '\u0084',
  '\u0086',
  '\u009f',
  '\ufffe',
  '\uffff',
  '\ufdd0',
])('cleanText() drops %j', (character) => {
  expect(cleanText(`a${character}b`)).toBe('ab');
});

test.each(['\t', ' ', '~', '\u00a0', '\ufdcf', '\ufffd'])('cleanText() keeps %j', (character) => {
  expect(cleanText(`a${character}b`)).toBe(`a${character}b`);
});

test('cleanText() replaces each half of a broken surrogate pair', () => {
  expect(cleanText('a\ud83db\udc69\ud83d')).toBe('a\ufffdb\ufffd\ufffd');
});
