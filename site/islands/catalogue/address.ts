import type { Facet } from '../../lib/filter/facet-table.ts';
import type { FilterState } from '../../lib/filter/filter-state.ts';
import { writeFilterQuery } from '../../lib/filter/write-filter-query.ts';

/** Browsers refuse more than about a hundred changes in ten seconds, so a change waits for the next key. */
const wait = 300;

/** The page's own address, which always tells what is filtered. */
export class Address {
  readonly #facets: readonly Facet[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(facets: readonly Facet[]) {
    this.#facets = facets;
  }

  /** Writes filters into the address, soon. */
  write(state: FilterState): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const query = writeFilterQuery(state, this.#facets);
      if (query !== location.search) history.replaceState(null, '', location.pathname + query);
    }, wait);
  }

  /** The address of a view. */
  of(state: FilterState): string {
    return new URL(location.pathname + writeFilterQuery(state, this.#facets), location.href).href;
  }
}
