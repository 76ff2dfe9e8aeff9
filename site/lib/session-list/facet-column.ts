import type { Session } from '../../schemas/session.ts';
import type { Choice } from '../filter/facet-table.ts';

/** A choice, and where it stands in its facet: by rank, then by how many sessions have it, then by label. */
export interface RankedChoice extends Choice {
  rank?: string;
}

/** The choices of a facet, in order, and those of each session. */
export interface FacetColumn {
  choices: Choice[];
  column: number[][];
}

/**
 * Collects the choices of a facet from the sessions that have them.
 *
 * A choice within another follows it, whatever its rank.
 *
 * @param sessions The sessions.
 * @param choicesOf Tells what a session can be found by.
 *
 * @example
 * ```ts
 * facetColumn(sessions, ({ room = 'Unknown' }) => [{ id: room.toLowerCase(), label: room }]);
 * ```
 */
export function facetColumn(
  sessions: readonly Session[],
  choicesOf: (session: Session) => readonly RankedChoice[],
): FacetColumn {
  const bySession = sessions.map(choicesOf);
  const counts = new Map<string, number>();
  const known = new Map<string, RankedChoice>();
  for (const choice of bySession.flat()) {
    known.set(choice.id, choice);
    counts.set(choice.id, (counts.get(choice.id) ?? 0) + 1);
  }
  const choices = inOrder([...known.values()], counts);
  const positions = new Map(choices.map(({ id }, position) => [id, position]));
  return {
    choices: choices.map(({ id, label, within }) => ({ id, label, ...(within && { within }) })),
    column: bySession.map((its) => its.map(({ id }) => positions.get(id) ?? 0).sort((a, b) => a - b)),
  };
}

function inOrder(choices: RankedChoice[], counts: ReadonlyMap<string, number>): RankedChoice[] {
  const sorted = choices.sort(
    (a, b) =>
      compare(a.rank ?? '', b.rank ?? '') ||
      (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) ||
      compare(a.label, b.label),
  );
  const outer = sorted.filter(({ within }) => !within);
  return outer.flatMap((choice) => [choice, ...sorted.filter(({ within }) => within === choice.id)]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
