import type { Facet, FacetTable } from './facet-table.ts';
import type { FilterState } from './filter-state.ts';
import { searchTerms } from './search-terms.ts';

/** Which sessions pass the filters, and what other filters would give. */
export interface Matches {
  /** For each session, 1 when it is shown. */
  shown: Uint8Array;
  total: number;
  /** For each facet, for each choice, the sessions that have it and pass all other facets and the text. */
  counts: number[][];
  /** For each facet, the sessions shown without its filter. */
  withoutFacet: number[];
  /** The sessions shown without the text filter. */
  withoutText: number;
}

/** Positions in the table beside that of a facet. */
const none = -1;
const text = -2;
const several = -3;

/**
 * Finds the sessions that pass: all words of the text, and of each facet with a choice, one of its choices.
 *
 * One pass over the sessions gives the counts too: a session that fails in one facet alone would be shown if that
 * facet were chosen differently.
 *
 * @param table The facets of the sessions.
 * @param texts For each session, its searchable text, folded.
 * @param state The filters.
 *
 * @example
 * ```ts
 * matchSessions(table, texts, { text: 'cuda', chosen: { kind: ['poster'] }, sort: 'time' }).total; // 4
 * ```
 */
export function matchSessions(table: FacetTable, texts: readonly string[], state: FilterState): Matches {
  const terms = searchTerms(state.text);
  const chosen = table.facets.map((facet) => chosenPositions(facet, state));
  const matches: Matches = {
    shown: new Uint8Array(texts.length),
    total: 0,
    counts: table.facets.map(({ choices }) => choices.map(() => 0)),
    withoutFacet: table.facets.map(() => 0),
    withoutText: 0,
  };
  texts.forEach((haystack, session) => {
    const passesText = terms.every((term) => haystack.includes(term));
    count(matches, table, session, failingFacet(table, chosen, session, passesText ? none : text));
  });
  return matches;
}

/** The positions of a facet's chosen choices; `undefined` when it filters nothing. */
function chosenPositions(facet: Facet, state: FilterState): Set<number> | undefined {
  const ids = state.chosen[facet.id] ?? [];
  return ids.length === 0
    ? undefined
    : new Set(ids.map((id) => facet.choices.findIndex((one) => one.id === id)));
}

/** The one filter that keeps a session out, `none`, or `several`. */
function failingFacet(
  table: FacetTable,
  chosen: (Set<number> | undefined)[],
  session: number,
  before: number,
): number {
  let failing = before;
  for (let facet = 0; facet < chosen.length; facet++) {
    const positions = chosen[facet];
    if (!positions || table.columns[facet]?.[session]?.some((position) => positions.has(position))) continue;
    if (failing !== none) return several;
    failing = facet;
  }
  return failing;
}

function count(matches: Matches, table: FacetTable, session: number, failing: number): void {
  if (failing === several) return;
  if (failing === none) {
    matches.shown[session] = 1;
    matches.total++;
  }
  if (failing === none || failing === text) matches.withoutText++;
  if (failing === text) return;
  for (let facet = 0; facet < table.facets.length; facet++) {
    if (failing !== none && failing !== facet) continue;
    matches.withoutFacet[facet] = (matches.withoutFacet[facet] ?? 0) + 1;
    const counts = matches.counts[facet] ?? [];
    for (const position of table.columns[facet]?.[session] ?? [])
      counts[position] = (counts[position] ?? 0) + 1;
  }
}
