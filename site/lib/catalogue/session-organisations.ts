import type { Session } from '../../schemas/session.ts';

/**
 * The organisations of a session: its sponsor, those on its panel, and its speakers', in this order.
 *
 * @param session The session.
 * @param aliases The shown name of each other spelling, from `getEvent()`.
 * @returns The shown names, each once.
 *
 * @example
 * ```ts
 * sessionOrganisations({ ...session, sponsor: 'HPE' }, new Map([['HPE', 'Hewlett Packard Enterprise']]));
 * // ['Hewlett Packard Enterprise']
 * ```
 */
export function sessionOrganisations(session: Session, aliases: ReadonlyMap<string, string>): string[] {
  const speakers = session.speakers.map(({ organisation }) => organisation);
  const named = [session.sponsor, ...(session.panel ?? []), ...speakers].filter((name) => name !== undefined);
  return [...new Set(named.map((name) => aliases.get(name) ?? name))];
}
