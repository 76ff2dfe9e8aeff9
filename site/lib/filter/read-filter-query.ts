import type { Facet } from './facet-table.ts';
import type { FilterState } from './filter-state.ts';

/** Filters read from an address, and what of it is not known. */
export interface FilterQuery {
  state: FilterState;
  /** Values of known filters that nobody can choose, as `name=value`. */
  unknown: string[];
}

/**
 * Reads filters from the query of an address.
 *
 * Names that are no filter are passed over, as others add theirs to addresses; values that can't be chosen are told.
 *
 * @param query The query.
 * @param facets The facets that can be chosen from.
 *
 * @example
 * ```ts
 * readFilterQuery('?kind=poster&kind=opera', facets).unknown; // ['kind=opera']
 * ```
 */
export function readFilterQuery(query: string, facets: readonly Facet[]): FilterQuery {
  const given = new URLSearchParams(query);
  const unknown: string[] = [];
  const chosen: Record<string, readonly string[]> = {};
  for (const facet of facets) {
    const ids = given.getAll(facet.id).flatMap((value) => {
      const choice = facet.choices.find(({ id }) => id.toLowerCase() === value.toLowerCase());
      if (!choice) unknown.push(`${facet.id}=${value}`);
      return choice?.id ?? [];
    });
    if (ids.length > 0) chosen[facet.id] = [...new Set(ids)];
  }
  const sort = given.get('sort') ?? 'time';
  if (sort !== 'time' && sort !== 'title') unknown.push(`sort=${sort}`);
  return {
    state: { text: given.get('q') ?? '', chosen, sort: sort === 'title' ? 'title' : 'time' },
    unknown,
  };
}
