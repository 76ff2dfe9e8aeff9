import { billingWindowMs } from './billing-windows.ts';
import { type ImportedModelCost, type ImportedModelPrice, importedModelCost } from './imported-model-cost.ts';

/** A load that stays. */
export interface SteadyLoad {
  /** Active copies that carry it. */
  copies: number;
  /** Such as `overallOutputTokensPerSecond` of a summary. */
  tokensPerSecond: number;
}

/**
 * Tells what a million tokens cost at a steady load: a window's cost ÷ the tokens of a window.
 *
 * Copies cost the same however much they do, so that the figure is a model's **at a load**, and at no other.
 *
 * @throws {RangeError} If there are no tokens.
 */
export function costPerMillionTokens(
  { copies, tokensPerSecond }: SteadyLoad,
  price: ImportedModelPrice,
): ImportedModelCost {
  if (!(tokensPerSecond > 0)) {
    throw new RangeError(
      `Cannot tell the cost of tokens as there must be more than 0 a second: current value is ${tokensPerSecond}`,
    );
  }
  const { byMinutes, asPrinted } = importedModelCost([{ copies }], price);
  const millions = (tokensPerSecond * (billingWindowMs / 1_000)) / 1_000_000;
  return { byMinutes: byMinutes / millions, asPrinted: asPrinted / millions };
}
