import { expect, test } from 'vitest';
import { pageOfPassages } from '../../../../snippets/local-aws/knowledge-bases/page-of-passages.ts';
import type { RetrievedPassage } from '../../../../snippets/local-aws/knowledge-bases/retrieved-passage.ts';

function passage(length: number): RetrievedPassage {
  return { text: 'a'.repeat(length), score: 1, uri: 's3://docs/a', metadata: {}, chunkId: 'a' };
}

function lengthsOfPages(found: readonly RetrievedPassage[]): number[][] {
  const pages: number[][] = [];
  let token: string | undefined;
  do {
    const page = pageOfPassages(found, token);
    pages.push(page.passages.map(({ text }) => text.length));
    token = page.nextToken;
  } while (token !== undefined);
  return pages;
}

test('pageOfPassages() puts as much into a page as a million characters hold', () => {
  expect(lengthsOfPages([passage(999_999), passage(1)])).toEqual([[999_999, 1]]);
  expect(lengthsOfPages([passage(999_999), passage(2)])).toEqual([[999_999], [2]]);
});

test('pageOfPassages() gives a passage that is too long a page of its own', () => {
  expect(lengthsOfPages([passage(1), passage(2_000_000), passage(3)])).toEqual([[1], [2_000_000], [3]]);
  expect(lengthsOfPages([])).toEqual([[]]);
});

test.each(['made up', btoa('after -1'), btoa('after'), 'ÿ'])(
  'pageOfPassages() refuses a token that it has not given, case %#',
  (token) => {
    expect(() => pageOfPassages([passage(1)], token)).toThrow('The provided nextToken is invalid.');
  },
);
