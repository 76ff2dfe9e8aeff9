import type { ReleaseEntry } from '../../schemas/release.ts';
import { entryKinds } from './entry-kinds.ts';

/**
 * The heading under which the official notes tell what an entry tells.
 *
 * @param entry The entry.
 * @returns The heading.
 */
export function entryHeading({ kind, under }: Pick<ReleaseEntry, 'kind' | 'under'>): string {
  return under ?? entryKinds[kind].heading;
}
