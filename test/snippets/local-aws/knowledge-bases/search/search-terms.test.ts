import { expect, test } from 'vitest';
import { searchTerms } from '../../../../../snippets/local-aws/knowledge-bases/search/search-terms.ts';

test('searchTerms() gives stems, without the words that mean nothing alone', () => {
  expect(searchTerms('The models were running and RUN again')).toEqual(['model', 'run', 'run']);
  expect(searchTerms('the of and')).toEqual([]);
});

test.each([
  ['tf.lite.Interpreter', ['tf.lite.interpreter', 'tf', 'lite', 'interpret']],
  ['GradientTape', ['gradienttap', 'gradient', 'tape']],
  ['TFLiteConverter', ['tfliteconvert', 'tf', 'lite', 'convert']],
  ['S72905', ['s72905', '72905']],
  ['TF_ENABLE_ONEDNN', ['tf_enable_onednn', 'tf', 'enabl', 'onednn']],
  ['2.15.0', ['2.15.0', '2.15', '15']],
  ['größer', ['größer']],
  ['日本', ['日本']],
])('searchTerms() of %s finds the whole and its parts', (text, terms) => {
  expect(searchTerms(text)).toEqual(terms);
});
