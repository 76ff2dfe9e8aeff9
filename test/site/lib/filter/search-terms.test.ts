import { expect, test } from 'vitest';
import { searchTerms } from '../../../../site/lib/filter/search-terms.ts';

test.each([
  ['', []],
  ['   ', []],
  ['CUDA', ['cuda']],
  [' cuda  Python cuda ', ['cuda', 'python']],
  ['"deep  learning" gpu', ['deep learning', 'gpu']],
  ['“deep learning”', ['deep learning']],
  ['"deep lear', ['deep lear']],
  ['""', []],
  ['"', []],
  ['C++ 200M', ['c++', '200m']],
  ['模型', ['模型']],
])('searchTerms() takes %j apart', (search, terms) => {
  expect(searchTerms(search)).toEqual(terms);
});
