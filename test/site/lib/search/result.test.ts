import { expect, test } from 'vitest';
import { type Result, result } from '../../../../site/lib/search/result.ts';
import { find, siteIndex } from './read-index.ts';

/** The first result of the site's own search, its marked pieces in brackets. */
function first(query: string): { kind: string; path: string; title: string; notes: string[] } {
  const { hits, matched } = find(query);
  const found = result(siteIndex.index, hits[0]?.document ?? -1, siteIndex.kinds, matched);
  const text = (pieces: Result['title']): string =>
    pieces.map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text)).join('');
  return {
    kind: found?.kind ?? '',
    path: found?.path ?? '',
    title: text(found?.title ?? []),
    notes: (found?.notes ?? []).map(text),
  };
}

test('result() of a session says what it is and where it leads', () => {
  expect(first('S71946')).toEqual({
    kind: 'Session',
    path: '/events/gtc-2025/sessions/s71946/',
    title: 'The Performance of CUDA with the Flexibility of PyTorch',
    notes: ['[S71946] · Talk · Wed 19 March'],
  });
});

test('result() tells the keyword that explains it, when nothing else does', () => {
  expect(first('saroufim flexibility').notes).toEqual(['S71946 · Talk · Wed 19 March', 'Mark [Saroufim]']);
});

test('result() of a speaker tells the role and the sessions', () => {
  expect(first('jensen huang')).toMatchObject({
    kind: 'Speaker',
    title: '[Jensen] [Huang]',
    notes: ['founder and CEO, NVIDIA', '2 sessions'],
  });
});

test('result() of a speaker with one session tells its title', () => {
  expect(first('arthur mensch').notes).toContain('Mistral AI: Placing Frontier AI in Your Hands');
});

test('result() of a document that is not there is nothing', () => {
  expect(result(siteIndex.index, -1, siteIndex.kinds, [])).toBeUndefined();
});
