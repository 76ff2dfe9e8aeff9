import { countText } from '../../lib/filter/count-text.ts';
import type { FacetTable } from '../../lib/filter/facet-table.ts';
import { type FilterState, noFilter } from '../../lib/filter/filter-state.ts';
import { type Matches, matchSessions } from '../../lib/filter/match-sessions.ts';
import { readFilterQuery } from '../../lib/filter/read-filter-query.ts';
import { widenings } from '../../lib/filter/widenings.ts';
import { Address } from './address.ts';
import { announcer } from './announce.ts';
import type { Controls } from './controls.ts';
import { startCopyLink } from './copy-link.ts';
import { showWidenings } from './empty-state.ts';
import { FilterPanel } from './filter-panel.ts';
import { keepResultsInView } from './keep-results-in-view.ts';
import type { SessionList } from './session-list.ts';

/** The catalogue page at work: what the reader chooses, and what is shown of it. */
export class Catalogue {
  readonly #parts: Controls;
  readonly #list: SessionList;
  readonly #table: FacetTable;
  readonly #panel: FilterPanel;
  readonly #address: Address;
  readonly #announce: (text: string) => void;
  readonly #showTop: () => void;
  #state = noFilter;

  constructor(parts: Controls, list: SessionList, table: FacetTable) {
    this.#parts = parts;
    this.#list = list;
    this.#table = table;
    this.#panel = new FilterPanel(parts, table.facets, (state) => this.#apply(state));
    this.#address = new Address(table.facets);
    this.#announce = announcer(parts.live);
    this.#showTop = keepResultsInView(parts.top);
  }

  /** Shows what the address or else the controls ask for, and follows them from now on. */
  start(): void {
    const { text, sort, column, copy } = this.#parts;
    if (location.search) this.#readAddress();
    else this.#readControls();
    text.addEventListener('input', () => this.#apply({ ...this.#state, text: text.value }));
    sort.addEventListener('change', () => this.#readControls());
    // The fields are in the sheet or in the column, and each facet is followed wherever it is.
    for (const facet of column.children) facet.addEventListener('change', () => this.#readControls());
    text.addEventListener('keydown', (event) => this.#onKey(event));
    window.addEventListener('popstate', () => this.#readAddress());
    startCopyLink(copy, () => this.#address.of(this.#state));
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#parts.text.value) return;
    event.preventDefault();
    this.#apply({ ...this.#state, text: '' });
  }

  #readControls(): void {
    const { text, sort } = this.#parts;
    const chosen = this.#panel.chosen();
    this.#apply({ text: text.value, sort: sort.value === 'title' ? 'title' : 'time', chosen });
  }

  /** Takes over what the address asks for, and says what of it can't be had. */
  #readAddress(): void {
    const { state, unknown } = readFilterQuery(location.search, this.#table.facets);
    const { note } = this.#parts;
    note.textContent = `Left out, as there is no such choice: ${unknown.join(', ')}`;
    note.hidden = unknown.length === 0;
    this.#show(state);
  }

  #apply(state: FilterState): void {
    this.#show(state);
    this.#showTop();
    this.#address.write(state);
  }

  #show(state: FilterState): void {
    this.#state = state;
    const matches = matchSessions(this.#table, this.#list.texts, state);
    this.#list.show(matches.shown, state.sort);
    this.#panel.showChosen(state);
    this.#panel.showCounts(matches);
    this.#showFields(state);
    this.#showCount(state, matches);
  }

  /** Setting a field to what it is would cost the browser a layout. */
  #showFields(state: FilterState): void {
    const { text, sort } = this.#parts;
    if (text.value !== state.text) text.value = state.text;
    if (sort.value !== state.sort) sort.value = state.sort;
  }

  #showCount(state: FilterState, matches: Matches): void {
    const { count, empty } = this.#parts;
    const text = countText(matches.total, this.#list.texts.length);
    count.textContent = text;
    this.#announce(text);
    empty.hidden = matches.total > 0;
    if (matches.total > 0) return;
    showWidenings(empty, widenings(state, this.#table.facets, matches), (next) => this.#apply(next));
  }
}
