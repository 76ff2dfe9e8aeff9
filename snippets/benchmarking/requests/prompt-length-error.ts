import { mean } from 'd3-array';
import type { RequestTrace } from '../trace/request-trace.ts';

/** How far the prompts' lengths are from those asked for, by the service's own count. */
export interface PromptLengthError {
  /** How many requests told their count. */
  requests: number;
  /** The mean that was asked for, in tokens. */
  meanAsked: number;
  /** The mean that the service counted, in tokens. */
  meanCounted: number;
  /** The mean of (counted − asked) ÷ asked. */
  bias: number;
  /** The greatest of |counted − asked| ÷ asked. */
  worst: number;
}

/**
 * Tells how far the prompts of a run were from the lengths asked for: a tokenizer of another model, as LLMPerf takes one
 * for all models, shows here.
 *
 * @returns Nothing if no request told its count.
 */
export function promptLengthError(traces: readonly RequestTrace[]): PromptLengthError | undefined {
  const counts = traces.flatMap(({ inputTokens: counted, prompt: { inputTokensAsked: asked } }) =>
    counted === undefined || asked === 0 ? [] : [{ asked, counted, error: (counted - asked) / asked }],
  );
  if (counts.length === 0) return undefined;
  return {
    requests: counts.length,
    meanAsked: mean(counts, ({ asked }) => asked) ?? 0,
    meanCounted: mean(counts, ({ counted }) => counted) ?? 0,
    bias: mean(counts, ({ error }) => error) ?? 0,
    worst: Math.max(...counts.map(({ error }) => Math.abs(error))),
  };
}
