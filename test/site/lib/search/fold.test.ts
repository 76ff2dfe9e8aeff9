import { expect, test } from 'vitest';
import { fold } from '../../../../site/lib/search/fold.ts';

test.each([
  ['CUDA', 'cuda'],
  ['Oktay Şahinoğlu', 'oktay sahinoglu'],
  ['Łukasz Øre', 'lukasz ore'],
  ['ＧＰＵ', 'gpu'],
  ['What’s', "what's"],
])('fold() makes %s %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each(['が', '한국어', 'データ駆動型創薬'])(
  'fold() keeps the marks of %s, which make other letters',
  (text) => {
    expect(fold(text)).toBe(text);
  },
);
