import type { UpgradeEntry, UpgradeRelease } from '../../../../site/lib/releases/upgrade-release.ts';

/** A release with entries that say only what a test is about. */
export function aRelease(
  version: string,
  entries: readonly (Pick<UpgradeEntry, 'id'> & Partial<UpgradeEntry>)[] = [],
  cves: readonly string[] = [],
): UpgradeRelease {
  const whole = entries.map((entry) => ({
    kind: 'breaking' as const,
    component: 'core' as const,
    text: `What ${entry.id} tells.`,
    ...entry,
  }));
  return { version, kind: version.endsWith('.0') ? 'minor' : 'patch', cves, entries: whole };
}
