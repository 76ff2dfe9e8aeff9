import { describe, expect, test } from 'vitest';
import { converseAsk } from '../../../../snippets/rag-evaluation/judge/converse-ask.ts';
import { judge } from '../../../../snippets/rag-evaluation/judge/judge.ts';
import type { JudgeTask } from '../../../../snippets/rag-evaluation/judge/judge-task.ts';
import { judgeTurn } from '../../../../snippets/rag-evaluation/judge/judge-turn.ts';
import { finerScales } from '../../../../snippets/rag-evaluation/judge/scales.ts';
import {
  detectionMetrics,
  generationMetrics,
  judgeMetrics,
  retrievalMetrics,
} from '../../../../snippets/rag-evaluation/metrics.ts';
import { judgeId, simulatedJudge } from './simulated-judge.ts';

const question = 'What does TensorFlow 2.15 need, and what does it add?';
const facts = [
  'TensorFlow 2.15 needs Python 3.9 or later.',
  'It adds wheels that install CUDA 12.2.',
  'Windows builds use Clang.',
  'The oneDNN optimisations are on by default.',
];
const reference = facts.join(' ');

describe('converseAsk() asks a judge of the endpoint, which is right on what is plain', () => {
  const { ask } = simulatedJudge();
  const passages = [reference];
  const wrong = 'TensorFlow 2.15 needs Python 3.2. It adds wheels that install CUDA 9.0.';
  const cases: [JudgeTask['metric'], good: Partial<JudgeTask>, bad: Partial<JudgeTask>][] = [
    ['Correctness', { reference, answer: reference }, { reference, answer: wrong }],
    ['Completeness', { reference, answer: reference }, { reference, answer: 'It runs on Linux.' }],
    ['Faithfulness', { passages, answer: reference }, { passages, answer: wrong }],
    ['ContextCoverage', { reference, passages }, { reference, passages: ['Bread is baked from flour.'] }],
    ['ContextRelevance', { passages }, { passages: ['Bread is baked from flour and water.'] }],
    [
      'CitationPrecision',
      { passages, answer: reference },
      { passages: ['Bread is baked.'], answer: reference },
    ],
    ['CitationCoverage', { passages, answer: reference }, { passages, answer: wrong }],
  ];
  test.each(cases)('%s', async (metric, good, bad) => {
    for (const format of ['json', 'xml', 'text'] as const) {
      const scored = async (task: Partial<JudgeTask>) =>
        await judge(ask, { metric, question, ...task }, { format });
      expect((await scored(good)).score).toBe(1);
      expect((await scored(bad)).score).toBeLessThanOrEqual(0.25);
      expect((await scored(bad)).explanation).toContain('Simulated judge');
    }
  });
});

test('converseAsk() and the endpoint know every metric, on both scales', async () => {
  const { ask } = simulatedJudge();
  const turn = {
    ...{ question, reference, answer: reference, passages: [{ text: reference }] },
    citations: [{ text: reference, passages: [{ text: reference }] }],
  };
  const metrics = [...new Set([...retrievalMetrics, ...generationMetrics, ...judgeMetrics])];
  for (const scales of [undefined, finerScales]) {
    const { scores } = await judgeTurn(ask, turn, metrics, scales && { scales });
    expect(scores.filter(({ score }) => score === null)).toEqual([]);
    for (const { metric, score } of scores) {
      const isDetection = detectionMetrics.some((detection) => detection === metric);
      expect([metric, isDetection ? 1 - (score ?? 0) >= 0.75 : (score ?? 0) >= 0.75]).toEqual([metric, true]);
    }
  }
});

test('judge() through the endpoint sees each sentence that is left out, and each that is made up', async () => {
  const { ask } = simulatedJudge();
  const completeness: (number | null)[] = [];
  const faithfulness: (number | null)[] = [];
  for (let kept = facts.length; kept >= 0; kept--) {
    const answer = facts.slice(0, kept).join(' ') || 'It runs on Linux.';
    const made = facts.map((fact, index) =>
      index < kept ? fact : `Release ${index} was painted blue by ${index} cooks.`,
    );
    completeness.push((await judge(ask, { metric: 'Completeness', question, reference, answer })).score);
    const passages = [reference];
    faithfulness.push((await judge(ask, { metric: 'Faithfulness', passages, answer: made.join(' ') })).score);
  }
  for (const series of [completeness, faithfulness]) {
    expect(series[0]).toBe(1);
    expect(series.at(-1)).toBe(0);
    expect(series).toEqual(series.toSorted((one, other) => (other ?? 0) - (one ?? 0)));
    expect(new Set(series).size).toBeGreaterThan(3);
  }
});

test('converseAsk() waits throttling out', async () => {
  const { ask, clock } = simulatedJudge({
    latency: 'none',
    faults: [{ kind: 'throttling', operations: ['Converse'], calls: [[1, 2]] }],
  });
  expect(await ask('Hello')).not.toBe('');
  // 1 s and 2 s.
  expect(clock.now()).toBe(3_000);
});

test('converseAsk() limits the answer, and asks without chance', async () => {
  const { client, aws } = simulatedJudge();
  const sent: unknown[] = [];
  client.middlewareStack.add(
    (next) => (args) => {
      sent.push(args.input);
      return next(args);
    },
    { step: 'initialize' },
  );
  await converseAsk(client, judgeId, { maxTokens: 5 })('Tell me everything.');
  expect(sent).toMatchObject([{ inferenceConfig: { temperature: 0, maxTokens: 5 } }]);
  expect(aws.calls()).toHaveLength(1);
});

test('converseAsk() ends with its signal', async () => {
  const { ask } = simulatedJudge();
  await expect(ask('Hello', AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
});
