import { counted } from '../counted.ts';

/**
 * Says what keeping a shared schedule did, or would do.
 *
 * @param fresh How many of its sessions were not in the reader's own.
 * @param all How many it has.
 *
 * @example
 * ```ts
 * keptText(2, 3); // '2 sessions are new, 1 was in your schedule already'
 * ```
 */
export function keptText(fresh: number, all: number): string {
  const known = all - fresh;
  if (fresh === 0) return all === 1 ? 'It is in your schedule already' : 'All are in your schedule already';
  const isNew = `${counted(fresh, 'session')} ${fresh === 1 ? 'is' : 'are'} new`;
  return known === 0 ? isNew : `${isNew}, ${known} ${known === 1 ? 'was' : 'were'} in your schedule already`;
}
