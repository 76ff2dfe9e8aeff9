import { expect, test } from 'vitest';
import { exactTerms, misspeltTerms } from '../../../../site/lib/search/matching-terms.ts';

function misspelt(word: string, terms: string[], asBeginning = false): string[] {
  return misspeltTerms(word, terms, asBeginning).map(({ term }) => term);
}

test('exactTerms() prefers the word itself to longer ones', () => {
  const found = exactTerms('robot', ['robotics', 'robot', 'robots', 'rob']);
  expect(found.sort((a, b) => b.quality - a.quality).map(({ term }) => term)).toEqual([
    'robot',
    'robots',
    'robotics',
  ]);
});

test('misspeltTerms() forgives no slip in three letters, and one in four', () => {
  expect(misspelt('ryx', ['ray'])).toEqual([]);
  expect(misspelt('cdua', ['cuda'])).toEqual(['cuda']);
});

test('misspeltTerms() forgives one slip in seven letters, and two in eight', () => {
  expect(misspelt('quantmm', ['quantum'])).toEqual(['quantum']);
  expect(misspelt('qantmmm', ['quantum'])).toEqual([]);
  expect(misspelt('blakwall', ['blackwell'])).toEqual(['blackwell']);
  expect(misspelt('blakwalll', ['blackwell'])).toEqual([]);
});

test('misspeltTerms() takes numbers as they are', () => {
  expect(misspelt('s71946', ['s71947', '71946'])).toEqual([]);
});

test('misspeltTerms() forgives a slip in an unfinished word of five letters', () => {
  expect(misspelt('felxat', ['flexattention'], true)).toEqual(['flexattention']);
  expect(misspelt('felxat', ['flexattention'], false)).toEqual([]);
  expect(misspelt('felxa', ['flexattention'], true)).toEqual(['flexattention']);
  expect(misspelt('felx', ['flexattention'], true)).toEqual([]);
});

test('misspeltTerms() leaves out what the word begins', () => {
  expect(misspelt('robot', ['robots', 'robot'])).toEqual([]);
});
