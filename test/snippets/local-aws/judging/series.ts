import { expect } from 'vitest';
import { assess } from '../../../../snippets/local-aws/judging/assess.ts';
import type { JudgeInputs, JudgeMetric } from '../../../../snippets/local-aws/judging/judge-metric.ts';
import { type Fact, inventions } from './facts.ts';

/** How often properties are tried, and on which documents. */
export const settings = { numRuns: 60, seed: 20_250 };

/** What the facts say, one sentence each. */
export const texts = (list: readonly Fact[]) => list.map(({ text }) => text);

/** The scores of a series of inputs, from the best to the worst. */
export function scores(metric: JudgeMetric, series: Partial<JudgeInputs>[]): number[] {
  return series.map(
    (inputs) => assess(metric, { question: 'What is known?', passages: [], answer: '', ...inputs }).score,
  );
}

/** Expects each number to be less than the one before. */
export function expectFall(series: number[], { strictly = true } = {}): void {
  for (const [index, score] of series.slice(1).entries()) {
    if (strictly) expect(score).toBeLessThan(series[index] ?? 0);
    else expect(score).toBeLessThanOrEqual(series[index] ?? 0);
  }
}

/** The first `0`, `1`, … of the facts are told in another way. */
export function spoiled(list: readonly Fact[], how: 'misquoted' | 'renamed' | 'denied'): string[] {
  return Array.from({ length: list.length + 1 }, (_, count) =>
    list.map((fact, index) => (index < count ? fact[how] : fact.text)).join(' '),
  );
}

/** The facts, and fewer and fewer of them; at least `least`. */
export function fewer(list: readonly string[], least: number): string[][] {
  return Array.from({ length: list.length - least + 1 }, (_, count) => list.slice(count));
}

/** The answer, with `0`, `1`, … sentences that nothing bears out. */
export function withInventions(answer: string): string[] {
  return Array.from({ length: inventions.length + 1 }, (_, count) =>
    [answer, ...inventions.slice(0, count)].join(' '),
  );
}
