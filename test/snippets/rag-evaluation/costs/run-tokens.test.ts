import { expect, test } from 'vitest';
import { estimateTokens } from '../../../../snippets/rag-evaluation/costs/estimate-tokens.ts';
import { runSeconds } from '../../../../snippets/rag-evaluation/costs/run-seconds.ts';
import { runTokens } from '../../../../snippets/rag-evaluation/costs/run-tokens.ts';
import { judgeTurn } from '../../../../snippets/rag-evaluation/judge/judge-turn.ts';

const turn = {
  ...{ question: 'Q'.repeat(40), reference: 'R'.repeat(40), answer: 'A'.repeat(80), scores: [] },
  passages: [{ text: 'P'.repeat(400) }, { text: 'P'.repeat(400) }],
};

test('runTokens() counts the very calls that judgeTurn() makes, with their prompts', async () => {
  const prompts: string[] = [];
  const ask = async (prompt: string) => {
    prompts.push(prompt);
    return '<answer>Yes</answer>';
  };
  const metrics = ['ContextRelevance', 'Completeness', 'CitationPrecision'] as const;
  await judgeTurn(ask, turn, metrics);
  const { judge } = runTokens([{ turns: [turn] }], metrics);
  expect(judge.calls).toBe(3);
  expect(judge.calls).toBe(prompts.length);
  expect(judge.inputTokens).toBe(prompts.map(estimateTokens).reduce((total, tokens) => total + tokens));
});

test('runTokens() has the generator read the question and the passages', () => {
  // 40 + 400 + 400 characters and two ends of lines; 80 characters come back.
  expect(runTokens([{ turns: [turn] }], []).generator).toEqual({
    ...{ calls: 1, inputTokens: 211, outputTokens: 20 },
  });
});

test('runTokens() has no answer written where a job only retrieves', () => {
  const { answer: _, ...retrieved } = turn;
  expect(runTokens([{ turns: [retrieved] }], ['ContextRelevance'])).toMatchObject({
    ...{ generator: { calls: 0 }, judge: { calls: 2 } },
  });
});

test('runTokens() goes by the judge’s words where they are known', () => {
  const scored = (explanation: string) => ({
    turns: [{ ...turn, scores: [{ metric: 'Refusal', score: 0, explanation }] }],
  });
  const [short, long] = ['x'.repeat(4), 'x'.repeat(404)].map(
    (words) => runTokens([scored(words)], ['Refusal']).judge.outputTokens,
  );
  expect((long ?? 0) - (short ?? 0)).toBe(100);
});

test('runTokens() grows with what was said before', () => {
  const one = runTokens([{ turns: [turn] }, { turns: [turn] }], ['Helpfulness']);
  const other = runTokens([{ turns: [turn, turn] }], ['Helpfulness']);
  expect(other.generator.inputTokens).toBeGreaterThan(one.generator.inputTokens);
  expect(other.judge.inputTokens).toBeGreaterThan(one.judge.inputTokens);
});

test('runSeconds() refuses to answer no call at once', () => {
  const calls = { calls: 1, inputTokens: 0, outputTokens: 0 };
  const run = { generator: calls, judge: calls };
  const pace = { generatorSeconds: 1, judgeSeconds: 1 };
  expect(runSeconds(run, { ...pace, concurrency: 1 })).toBe(2);
  expect(() => runSeconds(run, { ...pace, concurrency: 0 })).toThrow(
    new RangeError('Cannot tell a time as concurrency must be at least 1: current value is 0'),
  );
});
