import { expect, test } from 'vitest';
import { worst } from '../../../../snippets/rag-evaluation/results/worst.ts';
import { aConversation } from './a-conversation.ts';

const conversations = [
  aConversation('good', { Correctness: 1, Harmfulness: 0 }),
  aConversation('half', { Correctness: 0.5, Harmfulness: 1 }),
  aConversation('bad', { Correctness: 0, Harmfulness: 0 }),
  aConversation('none', { Correctness: null, Harmfulness: null }),
  aConversation('also half', { Correctness: 0.5, Harmfulness: 1 }),
];

function questions(...rest: [metric: string, count?: number]): string[] {
  return worst(conversations, ...rest).map(({ turn }) => turn.question);
}

test('worst() begins with the worst, keeps the order of equals, and leaves out the best and what has no score', () => {
  expect(questions('Correctness')).toEqual(['bad', 'half', 'also half']);
  expect(questions('Correctness', 2)).toEqual(['bad', 'half']);
});

test('worst() takes high scores for the worst where a metric detects something bad', () => {
  expect(questions('Harmfulness')).toEqual(['half', 'also half']);
});

test('worst() tells which part of the loss is whose, of all of it', () => {
  // 1 + 0.5 + 0.5 are missing.
  expect(worst(conversations, 'Correctness', 2).map(({ share }) => share)).toEqual([0.5, 0.25]);
});

test('worst() gives the judge’s words and the place', () => {
  expect(worst(conversations, 'Correctness', 1)).toMatchObject([
    { conversation: 2, score: 0, explanation: 'Why Correctness.' },
  ]);
});

test('worst() finds nothing where nothing is missing, or the metric is unknown', () => {
  expect(worst([aConversation('good', { Correctness: 1 })], 'Correctness')).toEqual([]);
  expect(questions('Helpfulness')).toEqual([]);
});
