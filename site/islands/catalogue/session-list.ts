import type { FacetTable } from '../../lib/filter/facet-table.ts';
import type { FilterState } from '../../lib/filter/filter-state.ts';
import { timeArrangement, titleArrangement } from './arrangements.ts';
import { type Arrangement, ListView } from './list-view.ts';
import type { RowTimes } from './row-times.ts';
import type { Row } from './rows.ts';
import { searchTexts } from './search-texts.ts';

type Sort = FilterState['sort'];

/** The list as the page has it. */
export interface ListParts {
  list: HTMLElement;
  rows: readonly Row[];
  times: RowTimes;
}

/** The list of sessions: which of them are shown, and in which order. */
export class SessionList {
  /** For each session, what a text is looked for in. */
  readonly texts: readonly string[];
  readonly #parts: ListParts;
  readonly #dates: (string | undefined)[];
  readonly #view: ListView;
  readonly #arrangements: Partial<Record<Sort, Arrangement>>;
  #sort: Sort = 'time';

  constructor(parts: ListParts, table: FacetTable) {
    this.#parts = parts;
    this.#dates = rowDates(table);
    this.texts = searchTexts(parts.rows, table);
    const time = timeArrangement(parts.list, parts.rows);
    this.#arrangements = { time };
    this.#view = new ListView(parts.rows, time);
  }

  /** Shows the sessions that pass, in an order. */
  show(shown: Uint8Array, sort: Sort): void {
    if (sort !== this.#sort) this.#arrange(sort);
    this.#view.show(shown);
  }

  #arrange(sort: Sort): void {
    this.#sort = sort;
    const known = this.#arrangements[sort];
    const next = known ?? titleArrangement(this.#parts.rows);
    this.#arrangements[sort] = next;
    if (!known) this.#parts.list.after(next.container);
    this.#view.arrange(next);
    // By title, no heading tells a session's day.
    this.#parts.times.tellDays(sort === 'title' ? this.#dates : []);
  }
}

function rowDates({ facets, columns }: FacetTable): (string | undefined)[] {
  const facet = facets.findIndex(({ id }) => id === 'day');
  return (columns[facet] ?? []).map(([choice = 0]) => {
    const id = facets[facet]?.choices[choice]?.id;
    return id === 'unknown' ? undefined : id;
  });
}
