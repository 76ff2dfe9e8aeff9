import type { UpgradeStep } from './upgrade.ts';

/**
 * The names that a step concerns, at its end or on the way.
 *
 * @param step The step.
 */
export function symbolsOf({ now, before }: UpgradeStep): string[] {
  return [...now, ...before].flatMap(({ entry }) => entry.symbols ?? []);
}
