import { symbolsOf } from './symbols-of.ts';
import { touches } from './touches.ts';
import type { UpgradeStep } from './upgrade.ts';

/** What the reader wants to see of an upgrade. */
export interface StepFilter {
  /** Ids of the parts of TensorFlow that the reader uses; all of them when empty. */
  readonly parts: ReadonlySet<string>;
  /** The names that the reader's code uses; absent when no code was given. */
  readonly used?: readonly string[] | undefined;
  /** Whether to keep steps that name no symbol, which code can't tell anything about. */
  readonly keepsUnnamed: boolean;
}

/**
 * Keeps of an upgrade what concerns the reader.
 *
 * @param steps All steps.
 * @param filter What the reader wants.
 * @returns The steps that stay, in their order.
 */
export function filterSteps(
  steps: readonly UpgradeStep[],
  { parts, used, keepsUnnamed }: StepFilter,
): UpgradeStep[] {
  return steps.filter((step) => {
    if (parts.size > 0 && !parts.has(step.component)) return false;
    if (!used) return true;
    const symbols = symbolsOf(step);
    if (symbols.length === 0) return keepsUnnamed;
    return symbols.some((symbol) => used.some((name) => touches(symbol, name)));
  });
}
