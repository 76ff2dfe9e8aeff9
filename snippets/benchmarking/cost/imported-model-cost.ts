import { type BillingWindow, billingWindowMs } from './billing-windows.ts';

/** What an imported model costs. */
export interface ImportedModelPrice {
  /** Custom model units that a copy needs: `customModelUnits.customModelUnitsPerModelCopy` of GetImportedModel. */
  unitsPerCopy: number;
  /** US dollars for a custom model unit a minute, from the pricing page: by region and `customModelUnitsVersion`. */
  dollarsPerUnitMinute: number;
}

/** A cost in US dollars, by both readings of the documented formula. */
export interface ImportedModelCost {
  /** A window is five minutes, and a rate by the minute counts five times: what billing in five-minute windows means. */
  byMinutes: number;
  /** A window is a sixtieth of the rate, as the formula is printed: 300 times less. */
  asPrinted: number;
}

// #region imported-model-cost
/**
 * Tells what windows of an imported model cost.
 *
 * The documentation multiplies copies, units a copy and the rate for a unit **a minute** by "((Number of 5-min
 * windows)/60)". N windows are 5 N minutes, and the printed factor is neither minutes nor, as 5 N/60 would be, hours. Which
 * of both is billed, only a bill can tell; plan with the greater one.
 *
 * @param windows Those of `billingWindows`.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/import-model-calculate-cost.html
 *
 * @example
 * ```ts
 * import { importedModelCost } from '@outcrop/snippets/benchmarking';
 *
 * const price = { unitsPerCopy: 2, dollarsPerUnitMinute: 0.5 };
 * const { byMinutes, asPrinted } = importedModelCost([{ copies: 3 }, { copies: 3 }], price);
 * console.assert(byMinutes === 3 * 2 * 0.5 * 10);
 * console.assert(asPrinted === 3 * 2 * 0.5 * (2 / 60));
 * ```
 */
export function importedModelCost(
  windows: readonly Pick<BillingWindow, 'copies'>[],
  { unitsPerCopy, dollarsPerUnitMinute }: ImportedModelPrice,
): ImportedModelCost {
  const copyWindows = windows.reduce((sum, { copies }) => sum + copies, 0);
  const rate = copyWindows * unitsPerCopy * dollarsPerUnitMinute;
  return { byMinutes: rate * (billingWindowMs / 60_000), asPrinted: rate / 60 };
}
// #endregion imported-model-cost
