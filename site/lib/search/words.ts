import { isAscii } from './fold.ts';

/** A word of a text and where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
}

const cjk = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー';
const letter = `(?![${cjk}])[\\p{L}\\p{N}\\p{M}]`;
// A run of Chinese, Japanese or Korean; or letters and digits, with apostrophes between them and the signs of C++ and C#
// after them.
const word = new RegExp(`[${cjk}]+|(?:${letter})+(?:['’](?:${letter})+)*(?:\\+\\+|#(?!${letter}))?`, 'gu');
const asciiWord = /[a-z0-9]+(?:'[a-z0-9]+)*(?:\+\+|#(?![a-z0-9]))?/gi;
const cjkRun = new RegExp(`^[${cjk}]+$`, 'u');

/**
 * The words of a text as they stand, not folded.
 *
 * @param text Any text, in any script.
 * @returns The words in order; a run of Chinese, Japanese or Korean is one word.
 *
 * @example
 * ```ts
 * words('CUDA C++'); // [{ text: 'CUDA', start: 0 }, { text: 'C++', start: 5 }]
 * ```
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  const pattern = isAscii(text) ? asciiWord : word;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    found.push({ text: match[0], start: match.index });
  return found;
}

/**
 * Whether a word is a run of Chinese, Japanese or Korean, which do not put spaces between words.
 *
 * @param text A word.
 * @returns Whether all of it is.
 */
export function isCjk(text: string): boolean {
  return text.charCodeAt(0) > 0x10ff && cjkRun.test(text);
}

/**
 * Every two neighbouring characters of a run without spaces: the terms under which such a run is found.
 *
 * @param run A run of Chinese, Japanese or Korean.
 * @returns Its pairs; the character itself when there is only one.
 *
 * @example
 * ```ts
 * pairs('言語モ'); // ['言語', '語モ']
 * ```
 */
export function pairs(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}
