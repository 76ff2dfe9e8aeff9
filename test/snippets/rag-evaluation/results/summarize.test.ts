import { expect, test } from 'vitest';
import { summarize } from '../../../../snippets/rag-evaluation/results/summarize.ts';
import { aConversation, scoresOf } from './a-conversation.ts';

test('summarize() counts every turn once in the mean, and what has no score in none', () => {
  const conversations = [
    aConversation('a', { Correctness: 0, Refusal: null }),
    aConversation('b', { Correctness: 1, Refusal: null }),
    {
      turns: [
        { question: 'c', passages: [], scores: scoresOf({ Correctness: 1 }) },
        { question: 'd', passages: [], scores: scoresOf({ Correctness: null }) },
        { question: 'e', passages: [], scores: scoresOf({ Correctness: 0.5 }) },
      ],
    },
  ];
  const [correctness, refusal] = summarize(conversations);
  // (0 + 1 + 1 + 0.5) / 4; with null taken for 0 it would be 0.5.
  expect(correctness).toMatchObject({ metric: 'Correctness', scored: 4, notApplicable: 1, mean: 0.625 });
  expect(correctness?.bins.map(({ count }) => count)).toEqual([1, 0, 0, 0, 0, 1, 0, 0, 0, 2]);
  expect(refusal).toMatchObject({
    metric: 'Refusal',
    scored: 0,
    notApplicable: 2,
    mean: null,
    interval: null,
  });
});

test('summarize() draws whole conversations: turns that say the same make nothing surer', () => {
  const scores = [0, 0.5, 0.75, 1, 1, 1];
  const once = scores.map((score, index) => aConversation(`${index}`, { Correctness: score }));
  const fiveTimes = once.map(({ turns }) => ({ turns: turns.flatMap((turn) => new Array(5).fill(turn)) }));
  expect(summarize(fiveTimes)[0]?.interval).toEqual(summarize(once)[0]?.interval);
});

test('summarize() has an interval around the mean', () => {
  const conversations = [0, 0.5, 1, 1].map((score, index) =>
    aConversation(`${index}`, { Correctness: score }),
  );
  const { mean, interval } = summarize(conversations)[0] ?? {};
  expect(interval?.low).toBeLessThan(mean ?? Number.NaN);
  expect(interval?.high).toBeGreaterThan(mean ?? Number.NaN);
});

test('summarize() of nothing is nothing', () => {
  expect(summarize([])).toEqual([]);
});
