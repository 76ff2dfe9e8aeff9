import { counted } from '../../lib/counted.ts';
import { activeFilters } from '../../lib/filter/active-filters.ts';
import type { Facet } from '../../lib/filter/facet-table.ts';
import { type FilterState, noFilter } from '../../lib/filter/filter-state.ts';
import type { Matches } from '../../lib/filter/match-sessions.ts';
import { showChips } from './chips.ts';
import type { Controls } from './controls.ts';
import { FacetForm } from './facet-form.ts';
import { startSheet } from './filter-sheet.ts';

/** All facets' fields, the chips of what is chosen, and the button that opens the fields on small screens. */
export class FilterPanel {
  readonly #parts: Controls;
  readonly #facets: readonly Facet[];
  readonly #forms: FacetForm[];
  readonly #done: HTMLButtonElement;
  readonly #apply: (state: FilterState) => void;
  #chosen = noFilter.chosen;

  constructor(parts: Controls, facets: readonly Facet[], apply: (state: FilterState) => void) {
    this.#parts = parts;
    this.#facets = facets;
    this.#apply = apply;
    this.#forms = facets.flatMap((facet) => {
      const root = parts.column.querySelector<HTMLDetailsElement>(`[data-facet="${facet.id}"]`);
      return root ? new FacetForm(root, facet) : [];
    });
    this.#done = startSheet(parts.open, parts.column);
  }

  /** What is chosen in the fields. */
  chosen(): FilterState['chosen'] {
    const entries = this.#forms.map((form) => [form.id, form.chosen()] as const);
    return Object.fromEntries(entries.filter(([, ids]) => ids.length > 0));
  }

  /** Shows what is chosen. */
  showChosen(state: FilterState): void {
    if (state.chosen === this.#chosen) return;
    this.#chosen = state.chosen;
    const filters = activeFilters(state, this.#facets);
    for (const form of this.#forms) form.showChosen(state);
    this.#parts.open.textContent = filters.length > 0 ? `Filters (${filters.length})` : 'Filters';
    showChips(this.#parts.chips, filters, this.#apply);
  }

  /** Shows how many sessions each choice would give. */
  showCounts({ counts, total }: Matches): void {
    for (const [position, form] of this.#forms.entries()) form.showCounts(counts[position] ?? []);
    this.#done.textContent = `Show ${counted(total, 'session')}`;
  }
}
