import { expect, test } from 'vitest';
import { IndexReader } from '../../../../site/lib/search/index-reader.ts';
import { search } from '../../../../site/lib/search/search.ts';
import { find, siteIndex, top } from './read-index.ts';

const flexAttention =
  'Session: FlexAttention: The Flexibility of PyTorch With the Performance of FlashAttention';
const performanceOfCuda = 'Session: The Performance of CUDA with the Flexibility of PyTorch';

/** Real queries over the real index, each with what must stand first. */
test.each([
  ['a first name', 'jensen', ['Speaker: Jensen Huang', 'Session: GTC 2025 Keynote']],
  ['the keynote', 'keynote', ['Session: GTC 2025 Keynote']],
  ['a code', 'S71946', [performanceOfCuda]],
  ['a code in small letters', 's71946', [performanceOfCuda]],
  ['a code without its letter', '71946', [performanceOfCuda]],
  ['a word with a letter too few', 'flexatention', [flexAttention]],
  ['a word with two letters swapped', 'pytroch', [performanceOfCuda]],
  ['a word that is typed as two', 'flex attention', [flexAttention]],
  ['Japanese', '大規模言語モデル', ['Session: 大規模言語モデル学習スケールのためのテレコムユースケース']],
  ['Chinese, in the middle of a run', '推测解码', ['Session: UFO-Lite: 基于自推测解码的低延迟多模态大模型']],
  ['two words', 'cuda python', ['Session: The CUDA Python Developer’s Toolbox']],
  [
    'a surname',
    'lecun',
    [
      'Speaker: Yann LeCun',
      'Session: Frontiers of AI and Computing: A Conversation With Yann LeCun and Bill Dally',
    ],
  ],
  ['a company', 'mistral', ['Session: Mistral AI: Placing Frontier AI in Your Hands']],
  ['a name that is a title', 'nvidia', ['Organisation: NVIDIA']],
  ['another spelling of a name', 'meta platforms', ['Organisation: Meta']],
  ['a name without its accents', 'oktay sahinoglu', ['Speaker: Oktay Şahinoğlu']],
  ['a page', 'speakers', ['Page: Speakers']],
  ['a page by its purpose', 'favourites', ['Page: My schedule']],
  ['a question', 'what is new in CUDA?', ['Session: CUDA: New Features and Beyond']],
  ['signs', 'c++ toolbox', ['Session: The CUDA C++ Developer’s Toolbox']],
  ['a compound written together', 'tensorrtllm', ['Session: 基于 TensorRT-LLM 的广告场景生成式推理加速方案']],
  ['two words with a slip each', 'jenson haung', ['Speaker: Jensen Huang']],
])('search() by %s: %s', (_, query, expected) => {
  expect(top(query, expected.length)).toEqual(expected);
});

test('search() for two words finds the sessions with both in the title before others', () => {
  const [first = '', second = ''] = top('cuda python', 2);
  for (const title of [first, second]) expect(title).toMatch(/cuda.*python/i);
});

test('search() tells how a misspelt word was understood', () => {
  expect(find('flexatention').corrected).toBe('flexattention');
  expect(find('huang jenson').corrected).toBe('huang jensen');
  expect(find('jensen').corrected).toBeUndefined();
});

test('search() takes a word at its word when it stands somewhere', () => {
  const { hits, corrected } = find('cuda pyton');
  expect(corrected).toBe('cuda python');
  expect(hits.length).toBeGreaterThan(0);
});

test('search() shows the documents with most of the words when none has all', () => {
  const answer = find('lenovo zebra');
  expect(answer.isPartial).toBe(true);
  expect(top('lenovo zebra', 1)).toEqual(['Organisation: Lenovo']);
});

test.each(['zzzzqq', '???', ''])('search() finds nothing for "%s"', (query) => {
  expect(find(query).hits).toEqual([]);
});

test('search() does not guess while the index is on its way', () => {
  expect(search(siteIndex.index, 'pytroch', false).hits).toEqual([]);
  expect(search(siteIndex.index, 'pytorch', false).hits.length).toBeGreaterThan(0);
});

test('search() of an index without documents finds nothing', () => {
  expect(search(new IndexReader().index, 'cuda').hits).toEqual([]);
});
