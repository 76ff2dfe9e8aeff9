import type { Session } from '../../schemas/session.ts';
import { sessionOrganisations } from './session-organisations.ts';
import { uniqueSlugs } from './unique-slugs.ts';

/** What an organisation does at the event. */
export type OrganisationRole = 'sponsor' | 'panel' | 'speakers';

/** An organisation with all its sessions. */
export interface OrganisationEntry {
  name: string;
  slug: string;
  sessions: Session[];
  roles: OrganisationRole[];
}

const order = new Intl.Collator('en');

/**
 * The index of organisations.
 *
 * @param sessions All sessions.
 * @param aliases The shown name of each other spelling, from `getEvent()`.
 * @returns An entry for each shown name, sorted by name.
 *
 * @example
 * ```ts
 * organisationIndex(sessions, aliases).find(({ name }) => name === 'Meta')?.roles; // ['speakers', 'sponsor', 'panel']
 * ```
 */
export function organisationIndex(
  sessions: readonly Session[],
  aliases: ReadonlyMap<string, string>,
): OrganisationEntry[] {
  const entries = new Map<string, { sessions: Session[]; roles: Set<OrganisationRole> }>();
  for (const session of sessions) {
    for (const name of sessionOrganisations(session, aliases)) {
      const entry = entries.get(name) ?? { sessions: [], roles: new Set() };
      entries.set(name, entry);
      entry.sessions.push(session);
      for (const role of rolesIn(session, (spelling) => (aliases.get(spelling) ?? spelling) === name)) {
        entry.roles.add(role);
      }
    }
  }
  const slugs = uniqueSlugs(entries.keys());
  const indexed = [...entries].map(([name, { sessions, roles }]) => {
    return { name, slug: slugs.get(name) ?? '', sessions, roles: [...roles] };
  });
  return indexed.sort((a, b) => order.compare(a.name, b.name));
}

function rolesIn(session: Session, isIt: (spelling: string) => boolean): OrganisationRole[] {
  const roles: OrganisationRole[] = [];
  if (session.sponsor && isIt(session.sponsor)) roles.push('sponsor');
  if (session.panel?.some(isIt)) roles.push('panel');
  if (session.speakers.some(({ organisation }) => organisation && isIt(organisation))) roles.push('speakers');
  return roles;
}
