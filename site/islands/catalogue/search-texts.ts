import type { FacetTable } from '../../lib/filter/facet-table.ts';
import { foldText } from '../../lib/filter/fold-text.ts';
import type { Row } from './rows.ts';

/** The facets whose choices a text is looked for in. */
const searched = ['org', 'topic'];

/**
 * For each row, what a text is looked for in: what it shows, its code, its organisations and its topic.
 *
 * @param rows The rows.
 * @param table Their facets.
 */
export function searchTexts(rows: readonly Row[], { facets, columns }: FacetTable): string[] {
  const words = facets.map(({ id, choices }) =>
    searched.includes(id) ? choices.map(({ label }) => label) : [],
  );
  return rows.map(({ shown, code }, row) => {
    const found = words.flatMap((labels, facet) =>
      (columns[facet]?.[row] ?? []).map((choice) => labels[choice]),
    );
    return foldText([shown, code, ...found].join(' '));
  });
}
