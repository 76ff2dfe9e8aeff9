import type { Choice, FacetTable } from './facet-table.ts';
import { labelId } from './label-id.ts';
import { packColumn } from './pack-column.ts';
import type { PackedChoice, PackedFacet } from './packed-facet.ts';

/**
 * Writes a table's facets short, for a file that the browser loads.
 *
 * @param table The table.
 *
 * @example
 * ```ts
 * unpackFacets(packFacets(table)); // equals table
 * ```
 */
export function packFacets({ facets, columns }: FacetTable): PackedFacet[] {
  return facets.map(({ id, label, choices }, position) => [
    id,
    label,
    choices.map(packChoice),
    packColumn(columns[position] ?? []),
  ]);
}

function packChoice({ id, label, within }: Choice): PackedChoice {
  const short = id === labelId(label) ? '' : id;
  if (within) return [label, short, within];
  return short ? [label, short] : label;
}
