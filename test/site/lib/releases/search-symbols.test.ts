import { expect, test } from 'vitest';
import { searchSymbols } from '../../../../site/lib/releases/search-symbols.ts';
import { symbolHistories } from '../../../../site/lib/releases/symbol-histories.ts';
import { aRelease } from './a-release.ts';

const histories = symbolHistories([
  aRelease('2.1.0', [{ id: 'a', symbols: ['tf.lite', 'tf.lite.Interpreter'] }]),
  aRelease('2.2.0', [{ id: 'b', symbols: ['tf.lite.Interpreter', 'tf.elite'] }]),
]);
const search = (query: string) => searchSymbols(histories, query).map(({ symbol }) => symbol);

test('symbolHistories() gives each name all its entries, the oldest first', () => {
  expect(histories.map(({ symbol, entries }) => [symbol, entries.map(({ key }) => key)])).toEqual([
    ['tf.elite', ['2.2.0#b']],
    ['tf.lite', ['2.1.0#a']],
    ['tf.lite.Interpreter', ['2.1.0#a', '2.2.0#b']],
  ]);
});

test('searchSymbols() puts the name itself first, then its end, then names within it, then letters', () => {
  expect(search('tf.lite')).toEqual(['tf.lite', 'tf.lite.Interpreter']);
  expect(search('Interpreter')).toEqual(['tf.lite.Interpreter']);
  expect(search('LITE')).toEqual(['tf.lite', 'tf.lite.Interpreter', 'tf.elite']);
  expect(search('tensorflow.lite.I')).toEqual(['tf.lite.Interpreter']);
});

test('searchSymbols() finds nothing for nothing', () => {
  expect(search(' ')).toEqual([]);
});
