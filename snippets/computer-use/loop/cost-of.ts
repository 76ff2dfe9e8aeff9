import type { TokenPrices, TokenUsage } from './task-bounds.ts';

/** What tokens cost, in the currency of the prices. */
export function costOf({ inputTokens, outputTokens }: TokenUsage, { input, output }: TokenPrices): number {
  return (inputTokens * input + outputTokens * output) / 1_000_000;
}
