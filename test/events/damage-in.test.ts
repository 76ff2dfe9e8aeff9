import { expect, test } from 'vitest';
import { damageIn } from './damage-in.ts';

test.each([
  ['a replacement character', 'Fabian Sch\uFFFDttl'],
  ['an invisible character', 'Mixture of Experts\u200B'],
  ['an invisible character', '\uFEFFtitle'],
  ['a control character', 'It\u0092s easy'],
  ['a control character', 'One\ttwo'],
  ['mojibake', 'FranÃ§ois Remy'],
  ['mojibake', 'Oktay ÅžahinoÄŸlu'],
  ['mojibake', 'Itâ€™s Easier'],
  ['mojibake', 'Omniverseâ„¢ and Â© NVIDIA'],
  ['an HTML entity', 'S&amp;P Global'],
  ['an HTML entity', 'It&#39;s easy'],
  ['an HTML entity', 'It&#x27;s easy'],
  ['a letter outside its composed form', 'Ren\u0065\u0301e'],
  ['a blank at the end of a line', 'Business / Executive '],
])('damageIn() finds %s in "%s"', (kind, text) => {
  expect(damageIn(text)).toEqual([`line 1 has ${kind}: ${text}`]);
});

test.each([
  'Çağlar Gülşeni, Édouard, Ångström, Lars Maaløe and Oliver Geißel',
  'S&P Global; Q&A; Imaging & Digital Health',
  'It’s Easier than You Think – “Data Gap” — Grace™',
  'Watch Party: 資料快速道路：利用次世代網路充分發揮 AI 的潛力',
  'JOÃO and SÃO PAULO',
  '実行時コンパイル技術によりpandas処理を100倍以上高速化',
])('damageIn() lets "%s" pass', (text) => {
  expect(damageIn(text)).toEqual([]);
});

test('damageIn() names the line', () => {
  expect(damageIn('good\nbad\u200B')).toEqual(['line 2 has an invisible character: bad\u200B']);
});
