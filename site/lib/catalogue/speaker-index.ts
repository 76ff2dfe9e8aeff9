import type { Session } from '../../schemas/session.ts';
import { uniqueSlugs } from './unique-slugs.ts';

/** What a person does and where, as one or more sessions state it. */
export interface SpeakerRole {
  role: string | undefined;
  organisation: string | undefined;
}

/** A name in the catalogue with all its sessions. Two people of one name cannot be told apart. */
export interface SpeakerEntry {
  name: string;
  slug: string;
  sessions: Session[];
  /** Each role once; empty when no source gives one. */
  roles: SpeakerRole[];
}

const order = new Intl.Collator('en');

/**
 * The index of speakers.
 *
 * @param sessions All sessions.
 * @returns An entry for each name, sorted by name.
 *
 * @example
 * ```ts
 * speakerIndex(sessions).find(({ slug }) => slug === 'jensen-huang')?.sessions.length; // 2
 * ```
 */
export function speakerIndex(sessions: readonly Session[]): SpeakerEntry[] {
  const entries = new Map<string, Omit<SpeakerEntry, 'slug'>>();
  for (const session of sessions) {
    for (const { name, role, organisation } of session.speakers) {
      const entry = entries.get(name) ?? { name, sessions: [], roles: [] };
      entries.set(name, entry);
      entry.sessions.push(session);
      addRole(entry.roles, { role, organisation });
    }
  }
  const slugs = uniqueSlugs(entries.keys());
  const indexed = [...entries.values()].map((entry) => ({ ...entry, slug: slugs.get(entry.name) ?? '' }));
  return indexed.sort((a, b) => order.compare(a.name, b.name));
}

function addRole(roles: SpeakerRole[], added: SpeakerRole): void {
  if (!added.role && !added.organisation) return;
  const known = roles.some(
    ({ role, organisation }) => role === added.role && organisation === added.organisation,
  );
  if (!known) roles.push(added);
}
