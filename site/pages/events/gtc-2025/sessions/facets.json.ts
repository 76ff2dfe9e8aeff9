import { packFacets } from '../../../../lib/filter/pack-facets.ts';
import { catalogueList } from '../../../../lib/session-list/catalogue-list.ts';
import { getEvent } from '../../../../loaders/event.node.ts';

/** What the catalogue page loads when the reader starts to filter. */
export async function GET(): Promise<Response> {
  const { event, sessions, aliases } = await getEvent();
  return Response.json(packFacets(catalogueList(sessions, { codes: event.codes, aliases }).table));
}
