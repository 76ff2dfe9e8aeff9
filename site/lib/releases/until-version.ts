import type { Follower } from './followers.ts';

/**
 * The version from which on an entry no longer holds as it stands.
 *
 * @param later What later entries did to it, the oldest first.
 * @returns The first version that changed it, carried it out or took it back; nothing while it holds.
 */
export function untilVersion(later: readonly Follower[]): string | undefined {
  return later.find(({ how }) => how === 'changes' || how === 'completes' || how === 'takes-back')?.version;
}
