import type { Session } from '../../schemas/session.ts';
import { speakerIndex } from './speaker-index.ts';

const known = new WeakMap<readonly Session[], ReadonlyMap<string, string>>();

/**
 * The slug of each speaker's page by the speaker's name.
 *
 * Every session page asks for it, so it is made once for each list of sessions.
 *
 * @param sessions All sessions.
 *
 * @example
 * ```ts
 * speakerSlugs(sessions).get('Jensen Huang'); // 'jensen-huang'
 * ```
 */
export function speakerSlugs(sessions: readonly Session[]): ReadonlyMap<string, string> {
  const slugs = known.get(sessions) ?? new Map(speakerIndex(sessions).map(({ name, slug }) => [name, slug]));
  known.set(sessions, slugs);
  return slugs;
}
