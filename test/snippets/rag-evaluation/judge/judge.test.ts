import { describe, expect, test } from 'vitest';
import type { Ask } from '../../../../snippets/rag-evaluation/judge/ask.ts';
import { judge } from '../../../../snippets/rag-evaluation/judge/judge.ts';
import type { JudgeTask } from '../../../../snippets/rag-evaluation/judge/judge-task.ts';
import { finerScales } from '../../../../snippets/rag-evaluation/judge/scales.ts';

const task: JudgeTask = { metric: 'Completeness', question: 'Why?', answer: 'So.' };

/** Gives one answer after the other, and keeps what it was asked. */
function answering(...answers: string[]): Ask & { asked: string[] } {
  const asked: string[] = [];
  const ask = async (prompt: string) => answers[asked.push(prompt) - 1] ?? 'no more';
  return Object.assign(ask, { asked });
}

function answer(label: string): string {
  return `<response><reasoning>Since.</reasoning><answer>${label}</answer></response>`;
}

describe('judge() spreads the labels of a scale evenly from 0 to 1', () => {
  test.each([
    [
      'Completeness',
      ['Not at all', 'Not generally', 'Neutral/Mixed', 'Generally yes', 'Yes'],
      [0, 0.25, 0.5, 0.75, 1],
    ],
    ['Helpfulness', ['not helpful at all', 'very unhelpful', 'above and beyond'], [0, 0.2, 1]],
    ['Refusal', ['No', 'Yes'], [0, 1]],
    ['FollowingInstructions', ['No', 'Yes', 'Not applicable'], [0, 1, null]],
  ] as const)('%s', async (metric, labels, scores) => {
    const found = labels.map(
      async (label) => (await judge(answering(answer(label)), { ...task, metric })).score,
    );
    expect(await Promise.all(found)).toEqual(scores);
  });
});

test('judge() scores the same label by the scale that it is of', async () => {
  const helpful = { ...task, metric: 'Helpfulness' } as const;
  const ask = answering(answer('very helpful'), answer('very helpful'));
  expect((await judge(ask, helpful)).score).toBe(0.8);
  expect((await judge(ask, helpful, { scales: finerScales })).score).toBeCloseTo(5 / 6, 12);
});

test('judge() gives the judge’s words', async () => {
  expect(await judge(answering(answer('generally YES.')), task)).toEqual({
    score: 0.75,
    label: 'Generally yes',
    explanation: 'Since.',
  });
});

test('judge() takes a bare label', async () => {
  expect(await judge(answering('Yes'), task)).toEqual({ score: 1, label: 'Yes', explanation: '' });
});

test('judge() asks again where there is no label, and says what was wrong', async () => {
  const ask = answering('I would rather not.', answer('Yes'));
  expect((await judge(ask, task)).score).toBe(1);
  expect(ask.asked[1]?.startsWith(ask.asked[0] ?? '-')).toBe(true);
  expect(ask.asked[1]).toContain('Before, you answered "I would rather not.", in which there is no label');
});

test('judge() gives up after as many attempts as it may make, with the last answer', async () => {
  const ask = answering('one', 'two', answer('Yes'));
  expect(await judge(ask, task)).toEqual({
    score: null,
    explanation: 'Cannot read a label in 2 answers of the judge: the last is "two"',
  });
  expect(ask.asked).toHaveLength(2);
  expect((await judge(answering('one', 'two', answer('Yes')), task, { attempts: 3 })).score).toBe(1);
});

test('judge() refuses a task without what the metric looks at', async () => {
  await expect(judge(answering(), { metric: 'Faithfulness', answer: 'A' })).rejects.toThrow(
    new RangeError(
      'Cannot judge Faithfulness as it must have passages and answer: current value has no passages',
    ),
  );
});

test('judge() passes on the signal, and what asking throws', async () => {
  const { signal } = new AbortController();
  const seen: unknown[] = [];
  const ask: Ask = async (_, given) => {
    seen.push(given);
    throw new Error('refused');
  };
  await expect(judge(ask, task, { signal })).rejects.toThrow('refused');
  expect(seen).toEqual([signal]);
});

test('judge() ends with its signal, though the asking takes no notice of it', async () => {
  const stop = new AbortController();
  const deaf: Ask = () => {
    stop.abort(new Error('enough'));
    return new Promise(() => {});
  };
  await expect(judge(deaf, task, { signal: stop.signal })).rejects.toThrow('enough');
  await expect(judge(deaf, task, { signal: stop.signal })).rejects.toThrow('enough');
});
