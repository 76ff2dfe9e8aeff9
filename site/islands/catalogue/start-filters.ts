import type { PackedFacet } from '../../lib/filter/packed-facet.ts';
import { unpackFacets } from '../../lib/filter/unpack-facets.ts';
import { Catalogue } from './catalogue.ts';
import { findControls } from './controls.ts';
import { type ListParts, SessionList } from './session-list.ts';

/**
 * Starts the filters of the catalogue.
 *
 * @param parts The list.
 * @param facets The answer that brings the facets.
 */
export async function startFilters(parts: ListParts, facets: Promise<Response>): Promise<void> {
  const controls = findControls();
  try {
    const packed: PackedFacet[] = await (await facets).json();
    const table = unpackFacets(packed);
    new Catalogue(controls, new SessionList(parts, table), table).start();
  } catch {
    controls.note.textContent = 'The filters could not be loaded. Load the page again to try once more.';
    controls.note.hidden = false;
  }
}
