import { defineModel } from '../../../snippets/local-aws/mod.ts';

/** How many tokens the model answers with. */
export const steadyTokens = 40;
const firstTokenMs = 200;
const tokenGapMs = 20;

/** A model whose schedule is known: nothing of it is drawn. */
export const steadyModel = defineModel({
  id: 'bench.steady',
  latency: { firstTokenMs, perInputTokenMs: 0, tokenGapMs, spread: 0 },
  respond: () => ' one'.repeat(steadyTokens).trimStart(),
});

/** When one of its tokens is due, in milliseconds after the request. */
export function dueMs(token: number): number {
  return firstTokenMs + token * tokenGapMs;
}
