import type { CopySample } from './copy-sample.ts';

/** Five minutes that are billed as a whole. */
export interface BillingWindow {
  /** Milliseconds since 1970. */
  from: number;
  to: number;
  /** The most copies at a time within it. */
  copies: number;
}

/** How long a window is. */
export const billingWindowMs = 5 * 60_000;

// #region billing-windows
/**
 * Finds the windows that an imported model is billed for: five minutes each, one after the other from the first
 * successful call on, as long as there are copies. After five minutes or more without any, they begin anew.
 *
 * AWS does not say how a copy counts that is active for part of a window: here it counts for the whole, so that no less
 * comes out than is billed. A minute counts where it begins.
 *
 * @param samples Those of `readCopies`.
 * @param firstCallAt When the first call that succeeded was made, in milliseconds since 1970.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/import-model-calculate-cost.html
 */
export function billingWindows(samples: readonly CopySample[], firstCallAt: number): BillingWindow[] {
  const windows: BillingWindow[] = [];
  const active = samples.filter(({ at, copies }) => copies > 0 && at + 60_000 > firstCallAt);
  for (const { at, copies } of active.sort((a, b) => a.at - b.at)) {
    const last = windows.at(-1);
    if (last && at < last.to) {
      last.copies = Math.max(last.copies, copies);
      continue;
    }
    const end = last?.to ?? firstCallAt;
    const from = at < end + billingWindowMs ? end : at;
    windows.push({ from, to: from + billingWindowMs, copies });
  }
  return windows;
}
// #endregion billing-windows
