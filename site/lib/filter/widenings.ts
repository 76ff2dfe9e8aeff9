import type { Facet } from './facet-table.ts';
import type { FilterState } from './filter-state.ts';
import type { Matches } from './match-sessions.ts';

/** A filter whose removal shows sessions again. */
export interface Widening {
  /** What to remove: the text, or the choices of a facet. */
  label: string;
  /** How many sessions are shown then. */
  total: number;
  without: FilterState;
}

/**
 * Finds which filters to remove when nothing is left, those first that give most.
 *
 * @param state The filters.
 * @param facets The facets that can be chosen from.
 * @param matches What the filters give.
 *
 * @example
 * ```ts
 * widenings(state, facets, matches)[0]; // { label: '“fluid”', total: 12, without: { … } }
 * ```
 */
export function widenings(state: FilterState, facets: readonly Facet[], matches: Matches): Widening[] {
  const words = state.text.trim();
  const text = words
    ? [{ label: `“${words}”`, total: matches.withoutText, without: { ...state, text: '' } }]
    : [];
  const choices = facets.flatMap((facet, position) => {
    const labels = facet.choices
      .filter(({ id }) => state.chosen[facet.id]?.includes(id))
      .map(({ label }) => label);
    const { [facet.id]: _, ...others } = state.chosen;
    const total = matches.withoutFacet[position] ?? 0;
    return labels.length > 0
      ? [{ label: labels.join(', '), total, without: { ...state, chosen: others } }]
      : [];
  });
  return [...text, ...choices].filter(({ total }) => total > matches.total).sort((a, b) => b.total - a.total);
}
