import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highlight } from '../../../../site/lib/search/highlight.ts';

/** The text with its marked pieces in brackets. */
function marked(text: string, matched: string[]): string {
  return highlight(text, matched)
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('');
}

test.each([
  ['CUDA Python', ['pyth'], 'CUDA [Pyth]on'],
  ['Make My PyTorch Model', ['pytorch'], 'Make My [PyTorch] Model'],
  ['FlexAttention', ['attention'], 'Flex[Attention]'],
  ['Retention', ['tention'], 'Retention'],
  ['AGX', ['x'], 'AGX'],
  ['Oktay Şahinoğlu', ['sahin'], 'Oktay [Şahin]oğlu'],
  ['Weiß', ['weiss'], '[Weiß]'],
  ["Domino's Pizza", ['dominos'], "[Domino's] Pizza"],
  ['CUDA C++ Kernel', ['c++'], 'CUDA [C++] Kernel'],
  ['大規模言語モデル学習', ['言語', '語モ'], '大規模[言語モ]デル学習'],
  ['S71946 · Talk', ['71946'], 'S[71946] · Talk'],
  ['nothing', [], 'nothing'],
])('highlight() of %s with %s', (text, matched, expected) => {
  expect(marked(text, matched)).toBe(expected);
});

test('highlight() gives back the text, whatever it is', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(text, fc.array(fc.string({ minLength: 1 })), (whole, matched) => {
      const pieces = highlight(whole, matched);
      expect(pieces.map((piece) => piece.text).join('')).toBe(whole);
    }),
  );
});
