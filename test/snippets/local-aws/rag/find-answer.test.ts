import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAnswer } from '../../../../snippets/local-aws/rag/find-answer.ts';
import { facts, inventions } from '../judging/facts.ts';

const said = (question: string, passages: string[], most = 3) =>
  findAnswer(question, passages, most).map(({ sentence, source }) => [sentence.text, source]);

test('findAnswer() puts the sentence first that answers, among many of the same kind', () => {
  fc.assert(
    fc.property(facts(4), fc.nat(3), (list, index) => {
      const asked = list[index];
      const passages = list.map(({ text }, at) => `${inventions[at % inventions.length]} ${text}`);
      expect(said(asked?.question ?? '', passages, 1)).toEqual([[asked?.text, index]]);
    }),
    { numRuns: 100, seed: 20_250 },
  );
});

test('findAnswer() answers each part of a question', () => {
  const passages = [
    'The hub opened in Oslo in 2019. Anna Berg runs the hub.',
    'The fee is 5 euros. Cats sleep.',
  ];
  expect(said('When did the hub open, and what is the fee?', passages)).toEqual([
    ['The hub opened in Oslo in 2019.', 0],
    ['The fee is 5 euros.', 1],
  ]);
});

test('findAnswer() prefers a sentence with a number where one is asked for', () => {
  const passages = ['A job holds records. A job holds 100 records.'];
  expect(said('How many records does a job hold?', passages, 1)).toEqual([['A job holds 100 records.', 0]]);
});

test('findAnswer() finds nothing where nothing answers, and takes no heading for an answer', () => {
  expect(said('Why do glaciers move?', ['The hub opened in Oslo.'])).toEqual([]);
  expect(said('What is the hub fee?', ['Hub fee\n\nIt is 5 euros.'])).not.toContainEqual(['Hub fee', 0]);
  expect(said('', [''])).toEqual([]);
});

test('findAnswer() takes a sentence that two passages hold from the better one alone', () => {
  expect(said('Where is the hub?', ['The hub is in Oslo.', 'The hub is in Oslo.'])).toEqual([
    ['The hub is in Oslo.', 0],
  ]);
});
