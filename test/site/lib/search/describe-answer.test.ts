import { expect, test } from 'vitest';
import { describeAnswer } from '../../../../site/lib/search/describe-answer.ts';
import type { SearchAnswer } from '../../../../site/lib/search/search.ts';

function answer(count: number, more: Partial<SearchAnswer> = {}): SearchAnswer {
  const hits = Array.from({ length: count }, (_, document) => ({ document, score: 1, words: 1 }));
  return { hits, matched: [], corrected: undefined, isPartial: false, ...more };
}

test.each([
  ['no result', answer(0), 0, 'Nothing found for “cuda”'],
  ['one result', answer(1), 1, '1 result'],
  ['as many results as are shown', answer(20), 20, '20 results'],
  ['more results than are shown', answer(21), 20, '21 results, the best 20 shown'],
  ['a slip', answer(2, { corrected: 'cudf' }), 2, 'Nothing has “cuda”; 2 results for “cudf” and the like'],
  [
    'some words',
    answer(2, { isPartial: true }),
    2,
    'Nothing has all of the words; 2 results with some of them',
  ],
])('describeAnswer() tells of %s', (_, found, shown, expected) => {
  expect(describeAnswer('cuda', found, shown, true)).toBe(expected);
});

test('describeAnswer() promises nothing while the index is on its way', () => {
  expect(describeAnswer('cuda', answer(0), 0, false)).toBe('Searching…');
  expect(describeAnswer('cuda', answer(3), 3, false)).toBe('3 results so far');
});
