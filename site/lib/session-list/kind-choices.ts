import type { CodeMeanings } from '../../schemas/event.ts';
import type { Session } from '../../schemas/session.ts';
import { sessionKind } from '../catalogue/session-kind.ts';
import type { RankedChoice } from './facet-column.ts';

/**
 * The kinds that a session is found by: what its code says, and within that the type that a source states.
 *
 * Were a talk found only by the type that is stated for a few sessions, most talks would be missing under it.
 *
 * @param session The session.
 * @param codes What codes mean.
 *
 * @example
 * ```ts
 * kindChoices(session, codes).map(({ label }) => label); // ['Talk, panel or tutorial', 'Fireside chat']
 * ```
 */
export function kindChoices(session: Session, codes: CodeMeanings): RankedChoice[] {
  const { id, label, from } = sessionKind(session, codes);
  if (from === 'unknown') return [{ id, label, rank: 'unknown' }];
  const { type: _, ...untyped } = session;
  const outer = sessionKind(untyped, codes);
  if (outer.from === 'unknown' || outer.id === id) return [{ id, label }];
  return [
    { id: outer.id, label: outer.label },
    { id, label, within: outer.id },
  ];
}
