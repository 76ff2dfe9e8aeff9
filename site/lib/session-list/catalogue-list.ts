import type { Session } from '../../schemas/session.ts';
import type { FacetTable } from '../filter/facet-table.ts';
import { groupSessions, type SessionGroups } from './group-sessions.ts';
import { kindChoices } from './kind-choices.ts';
import { type FacetContext, sessionFacets } from './session-facets.ts';

/** The catalogue page's list. */
export interface CatalogueList {
  groups: SessionGroups;
  /** The facets of all sessions, in the order of the groups. */
  table: FacetTable;
}

/**
 * Puts together the catalogue's list.
 *
 * @param sessions All sessions.
 * @param context What codes mean, and which spellings are one organisation.
 *
 * @example
 * ```ts
 * const { groups, table } = catalogueList(sessions, { codes: event.codes, aliases });
 * ```
 */
export function catalogueList(sessions: readonly Session[], context: FacetContext): CatalogueList {
  const groups = groupSessions(sessions, (session) => kindChoices(session, context.codes)[0]?.label ?? '');
  const inOrder = [groups.days, groups.dayUnknown, groups.timeUnknown]
    .flat()
    .flatMap((group) => group.sessions);
  return { groups, table: sessionFacets(inOrder, context) };
}
