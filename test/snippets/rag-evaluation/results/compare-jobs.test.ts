import { expect, test } from 'vitest';
import { seededRandom } from '../../../../snippets/rag-evaluation/random.ts';
import { compareJobs } from '../../../../snippets/rag-evaluation/results/compare-jobs.ts';
import { summarize } from '../../../../snippets/rag-evaluation/results/summarize.ts';
import { aConversation, scoresOf } from './a-conversation.ts';

function job(scores: Record<string, number | null>, metric = 'Correctness') {
  return Object.entries(scores).map(([question, score]) => aConversation(question, { [metric]: score }));
}

test('compareJobs() compares each turn with itself, by hand', () => {
  const before = job({ a: 0, b: 0.5, c: 1, d: 1, e: null, f: 0.5 });
  const after = job({ f: 0, d: 1, c: 1, b: 1, a: 0.5, e: 1 });
  expect(compareJobs(before, after).metrics).toMatchObject([
    // a +0.5, b +0.5, c 0, d 0, f −0.5; e has no score before.
    {
      ...{ metric: 'Correctness', pairs: 5, unpaired: 1, before: 0.6, after: 0.7 },
      ...{ difference: 0.1, wins: 2, ties: 2, losses: 1 },
    },
  ]);
});

test('compareJobs() counts less of something bad as a win', () => {
  const [harm] = compareJobs(job({ a: 1, b: 1 }, 'Harmfulness'), job({ a: 0, b: 1 }, 'Harmfulness')).metrics;
  expect(harm).toMatchObject({ difference: -0.5, wins: 1, ties: 1, losses: 0 });
});

test('compareJobs() names what only one job has', () => {
  const { metrics, unmatched } = compareJobs(job({ a: 1, b: 1 }), job({ b: 1, c: 1, d: 0 }));
  expect(unmatched).toEqual({ before: ['a'], after: ['c', 'd'] });
  expect(metrics[0]?.pairs).toBe(1);
});

test('compareJobs() pairs questions that come twice in their order', () => {
  const twice = (one: number, other: number) => [...job({ a: one }), ...job({ a: other })];
  expect(compareJobs(twice(0, 1), twice(0, 1)).metrics).toMatchObject([{ ties: 2 }]);
  expect(compareJobs(twice(0, 1), job({ a: 0 })).unmatched).toEqual({ before: ['a'], after: [] });
});

test('compareJobs() leaves out metrics that one job has not, or that never have two scores', () => {
  expect(compareJobs(job({ a: 1 }), job({ a: 1 }, 'Refusal')).metrics).toEqual([]);
  expect(compareJobs(job({ a: 1, b: null }), job({ a: null, b: 1 })).metrics).toEqual([]);
});

test('compareJobs() pairs the turns of a conversation one by one', () => {
  const talk = (...scores: (number | null)[]) => ({
    turns: scores.map((score, index) => ({
      question: `${index}`,
      passages: [],
      scores: scoresOf({ Correctness: score }),
    })),
  });
  const [correctness] = compareJobs([talk(0, 0, null)], [talk(1, 0.5, 1)]).metrics;
  expect(correctness).toMatchObject({ pairs: 2, unpaired: 1, difference: 0.75, interval: null });
});

test('compareJobs() sees what two means hide: a small gain on every question', () => {
  const random = seededRandom('jobs');
  const easy = Array.from({ length: 40 }, () => random() * 0.8);
  const gained = (gain: number) =>
    easy.map((score, index) =>
      aConversation(`${index}`, { Correctness: score + gain * (0.8 + 0.4 * random()) }),
    );
  const [before, after] = [gained(0), gained(0.05)];
  const [paired] = compareJobs(before, after).metrics;
  expect(paired?.interval?.low).toBeGreaterThan(0.04);
  expect(paired?.interval?.high).toBeLessThan(0.06);
  const [one, other] = [before, after].map((conversations) => summarize(conversations)[0]?.interval);
  // The means by themselves can not be told apart: their intervals overlap.
  expect(one?.high).toBeGreaterThan(other?.low ?? Number.NaN);
});
