import { expect, test } from 'vitest';
import { foldText } from '../../../../site/lib/filter/fold-text.ts';

test.each([
  ['CUDA', 'cuda'],
  ['Müller', 'muller'],
  ['Mu\u0308ller', 'muller'],
  ['Søren Łukasz Weiß', 'soren lukasz weiss'],
  ['Çelik İnci', 'celik inci'],
  ['NVIDIA’s “Dead Pipelines”', 'nvidia\'s "dead pipelines"'],
  ['GPU–CPU', 'gpu-cpu'],
  ['Fine\u00adTuning\u200b', 'finetuning'],
  ['ＣＵＤＡ', 'cuda'],
])('foldText() folds %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('foldText() keeps the marks that tell letters of other scripts apart', () => {
  expect(foldText('ガイド')).toBe('ガイド');
  expect(foldText('한국어')).toBe('한국어');
  expect(foldText('が')).not.toBe(foldText('か'));
});
