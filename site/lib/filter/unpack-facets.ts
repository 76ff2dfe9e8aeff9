import type { Choice, FacetTable } from './facet-table.ts';
import { labelId } from './label-id.ts';
import type { PackedChoice, PackedFacet } from './packed-facet.ts';
import { unpackColumn } from './unpack-column.ts';

/**
 * Reads what `packFacets()` wrote.
 *
 * @param packed The facets.
 *
 * @example
 * ```ts
 * unpackFacets([['kind', 'Kind', ['Talk', 'Poster'], '0,1,0']]).columns; // [[[0], [1], [0]]]
 * ```
 */
export function unpackFacets(packed: readonly PackedFacet[]): FacetTable {
  return {
    facets: packed.map(([id, label, choices]) => ({ id, label, choices: choices.map(unpackChoice) })),
    columns: packed.map(([, , , column]) => unpackColumn(column)),
  };
}

function unpackChoice(packed: PackedChoice): Choice {
  const [label, id, within] = typeof packed === 'string' ? [packed] : packed;
  return { id: id || labelId(label), label, ...(within && { within }) };
}
