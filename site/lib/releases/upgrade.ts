import { type Component, componentIds } from './components.ts';
import { pathEntries } from './path-entries.ts';
import { type StageId, stageOf, stages } from './stages.ts';
import { type Story, stories } from './stories.ts';
import type { UpgradeRelease } from './upgrade-release.ts';

/** One thing to deal with in an upgrade. */
export interface UpgradeStep extends Story {
  readonly stage: StageId;
  readonly component: Component;
}

const stageIds: readonly StageId[] = stages.map(({ id }) => id);

/**
 * All that an upgrade brings, merged across versions, in the order to deal with it.
 *
 * @param releases The releases, the oldest first.
 * @param from The version that one has.
 * @param to The version that one wants.
 * @returns The steps by stage, component and age. Every entry of every version after `from`, up to and with `to`, stands in
 * exactly one of them.
 *
 * @example
 * ```ts
 * upgrade(releases, '2.18.0', '2.19.0')[0].now[0].key; // '2.19.0#interpreter-constants-references'
 * ```
 */
export function upgrade(releases: readonly UpgradeRelease[], from: string, to: string): UpgradeStep[] {
  return stories(pathEntries(releases, from, to))
    .map((story) => ({ ...story, stage: stageOf(story), component: componentOf(story) }))
    .sort(
      (a, b) =>
        stageIds.indexOf(a.stage) - stageIds.indexOf(b.stage) ||
        componentIds.indexOf(a.component) - componentIds.indexOf(b.component),
    );
}

function componentOf({ now }: Story): Component {
  return now.at(-1)?.entry.component ?? 'core';
}
