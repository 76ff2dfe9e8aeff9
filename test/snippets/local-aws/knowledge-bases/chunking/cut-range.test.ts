import { expect, test } from 'vitest';
import { cutRange } from '../../../../../snippets/local-aws/knowledge-bases/chunking/cut-range.ts';
import {
  textOfRange,
  tokenMap,
} from '../../../../../snippets/local-aws/knowledge-bases/chunking/token-map.ts';
import { seededRandom } from '../../../../../snippets/local-aws/random.ts';

function cut(text: string, maxTokens: number, overlapTokens: number): string[] {
  const map = tokenMap(text);
  const whole = { start: 0, end: map.ends.length - 1 };
  return cutRange(map, whole, { maxTokens, overlapTokens }).map((range) => textOfRange(map, range));
}

// Each sentence has four tokens: three words and its mark.
const [a, b, c] = ['One two six.', 'Ten elf ape.', 'Cat dog cow.'];

test('cutRange() cuts at the end of a sentence, one token inside and outside of what fits', () => {
  expect(cut(`${a} ${b} ${c}`, 12, 0)).toEqual([`${a} ${b} ${c}`]);
  expect(cut(`${a} ${b} ${c}`, 11, 0)).toEqual([`${a} ${b}`, c]);
  expect(cut(`${a} ${b} ${c}`, 8, 0)).toEqual([`${a} ${b}`, c]);
  expect(cut(`${a} ${b} ${c}`, 7, 0)).toEqual([a, b, c]);
});

test('cutRange() repeats whole sentences, as many as the overlap has room for', () => {
  expect(cut(`${a} ${b} ${c}`, 8, 3)).toEqual([`${a} ${b}`, c]);
  expect(cut(`${a} ${b} ${c}`, 8, 4)).toEqual([`${a} ${b}`, `${b} ${c}`]);
});

test('cutRange() leaves an overlap out that would break the next sentence apart', () => {
  const long = 'Red fox jumps over old dog.';
  expect(cut(`${a} ${long}`, 7, 4)).toEqual([a, long]);
  expect(cut(`${a} ${long}`, 9, 4)).toEqual([a, long]);
  expect(cut(`${a} ${b} ${long}`, 11, 4)).toEqual([`${a} ${b}`, `${b} ${long}`]);
});

test('cutRange() cuts a sentence that is too long by its tokens, with the overlap between', () => {
  expect(cut('a b c d e f', 4, 0)).toEqual(['a b c d', 'e f']);
  expect(cut('a b c d e f', 4, 2)).toEqual(['a b c d', 'c d e f']);
});

test('cutRange() ends sentences at lines too, and not within a number or a name', () => {
  expect(cut('first line\nother line', 3, 0)).toEqual(['first line', 'other line']);
  expect(tokenMap('Version 2.15 of tf.data came. Then').sentenceEnds).toHaveLength(2);
});

test('cutRange() of nothing is nothing', () => {
  expect(cut('', 10, 5)).toEqual([]);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'cutRange() covers a text, in pieces that fit and go on, seed %i',
  (seed) => {
    const random = seededRandom('cutRange', seed);
    const draw = (most: number) => Math.floor(random() * most);
    const words = ['sediment', 'clay', 'v2.15', 'tf.data', '\n', '. ', '! ', ' ', ' ', ' ', 'ü', '日本語'];
    const text = Array.from({ length: draw(400) }, () => words[draw(words.length)]).join('');
    const map = tokenMap(text);
    const maxTokens = 1 + draw(30);
    const overlapTokens = draw(maxTokens);
    const end = map.ends.length - 1;
    const pieces = cutRange(map, { start: 0, end }, { maxTokens, overlapTokens });
    expect(map.ends.at(-1)).toBe(text.length);
    expect(pieces.at(0)?.start ?? 0).toBe(0);
    expect(pieces.at(-1)?.end ?? 0).toBe(end);
    for (const [index, piece] of pieces.entries()) {
      expect(piece.end - piece.start).toBeLessThanOrEqual(maxTokens);
      const next = pieces[index + 1];
      if (!next) continue;
      expect(next.start).toBeGreaterThan(piece.start);
      expect(next.start).toBeLessThanOrEqual(piece.end);
      expect(next.end).toBeGreaterThan(piece.end);
      expect(piece.end - next.start).toBeLessThanOrEqual(overlapTokens);
    }
  },
);
