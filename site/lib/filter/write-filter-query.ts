import type { Facet } from './facet-table.ts';
import type { FilterState } from './filter-state.ts';

/**
 * Writes filters as the query of an address, readable and always in the same order.
 *
 * @param state The filters.
 * @param facets The facets, in the order in which they are written.
 * @returns The query with its question mark, or an empty string without filters.
 *
 * @example
 * ```ts
 * writeFilterQuery({ text: 'cuda fft', chosen: { kind: ['poster'] }, sort: 'title' }, facets);
 * // '?q=cuda+fft&kind=poster&sort=title'
 * ```
 */
export function writeFilterQuery(state: FilterState, facets: readonly Facet[]): string {
  const query = new URLSearchParams();
  const text = state.text.trim();
  if (text) query.append('q', text);
  for (const { id } of facets) for (const choice of state.chosen[id] ?? []) query.append(id, choice);
  if (state.sort !== 'time') query.append('sort', state.sort);
  return query.size > 0 ? `?${query}` : '';
}
