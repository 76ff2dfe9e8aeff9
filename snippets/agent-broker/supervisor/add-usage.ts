import type { TokenUsage } from '../agents/completion.ts';
import type { RequestRecord } from './request-record.ts';

/** What a model costs, in US dollars. */
export interface TokenPrices {
  perMillionInput: number;
  perMillionOutput: number;
}

/**
 * Adds what models took to the totals of a request.
 *
 * @param record The request, which is changed.
 * @param usage What they took.
 * @param prices What that costs; nothing, unless told.
 */
export function addUsage(record: RequestRecord, usage: TokenUsage, prices?: TokenPrices): void {
  const { totals } = record;
  totals.modelCalls += usage.modelCalls;
  totals.inputTokens += usage.inputTokens;
  totals.outputTokens += usage.outputTokens;
  if (!prices) return;
  const { perMillionInput, perMillionOutput } = prices;
  totals.cost += (usage.inputTokens * perMillionInput + usage.outputTokens * perMillionOutput) / 1e6;
}
