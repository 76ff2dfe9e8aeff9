import type { Facet } from './facet-table.ts';
import type { FilterState } from './filter-state.ts';

/** One filter that is on, as it is shown, and the state that is left without it. */
export interface ActiveFilter {
  label: string;
  without: FilterState;
}

/**
 * Lists the choices that filter. The text is not among them: its field shows it already.
 *
 * @param state The filters.
 * @param facets The facets that can be chosen from.
 *
 * @example
 * ```ts
 * activeFilters(state, facets).map(({ label }) => label); // ['Poster', 'NVIDIA']
 * ```
 */
export function activeFilters(state: FilterState, facets: readonly Facet[]): ActiveFilter[] {
  return facets.flatMap((facet) =>
    (state.chosen[facet.id] ?? []).map((id) => ({
      label: choiceLabel(facet, id),
      without: withoutChoice(state, facet.id, id),
    })),
  );
}

function choiceLabel(facet: Facet, id: string): string {
  return facet.choices.find((choice) => choice.id === id)?.label ?? id;
}

function withoutChoice(state: FilterState, facet: string, id: string): FilterState {
  const rest = (state.chosen[facet] ?? []).filter((one) => one !== id);
  const { [facet]: _, ...others } = state.chosen;
  return { ...state, chosen: rest.length > 0 ? { ...others, [facet]: rest } : others };
}
