import { expect, test } from 'vitest';
import { isCjk, pairs, words } from '../../../../site/lib/search/words.ts';

function texts(text: string): string[] {
  return words(text).map((word) => word.text);
}

test.each([
  ['CUDA-X Libraries', ['CUDA', 'X', 'Libraries']],
  ['C++, C# and F#', ['C++', 'C#', 'and', 'F#']],
  ['Developer’s "Toolbox"', ['Developer’s', 'Toolbox']],
  ["Domino's", ["Domino's"]],
  ['100倍以上高速化', ['100', '倍以上高速化']],
  ['GLake：大模型', ['GLake', '大模型']],
  ['データセンターからAI', ['データセンターから', 'AI']],
  ['한국어 진행', ['한국어', '진행']],
  ['Zo\u00eb', ['Zo\u00eb']],
  ['Zoe\u0308', ['Zoe\u0308']],
  ['—?!', []],
])('words() finds the words of %s', (text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test('words() tells where each word starts', () => {
  expect(words('AI 如何加速')).toEqual([
    { text: 'AI', start: 0 },
    { text: '如何加速', start: 3 },
  ]);
});

test('pairs() overlap', () => {
  expect(pairs('言語モデル')).toEqual(['言語', '語モ', 'モデ', 'デル']);
});

test('pairs() of one character is that character', () => {
  expect(pairs('的')).toEqual(['的']);
});

test.each([
  ['大規模', true],
  ['データ', true],
  ['한국어', true],
  ['AI', false],
  ['Ω', false],
])('isCjk() of %s is %s', (text, expected) => {
  expect(isCjk(text)).toBe(expected);
});
