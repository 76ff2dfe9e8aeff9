import type { Verdict } from './verdict.ts';

/**
 * Which share of the claims is supported; half supported ones count half.
 *
 * @returns From 0 to 1; 1 without claims, as nothing is unsupported then.
 */
export function meanSupport(verdicts: readonly Verdict[]): number {
  if (verdicts.length === 0) return 1;
  return verdicts.reduce((sum, { support }) => sum + support, 0) / verdicts.length;
}
