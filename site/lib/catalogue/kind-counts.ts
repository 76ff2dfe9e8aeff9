import type { CodeMeanings } from '../../schemas/event.ts';
import type { Session } from '../../schemas/session.ts';
import { sessionKind } from './session-kind.ts';

/** How many sessions are of a kind. */
export interface KindCount {
  label: string;
  count: number;
  /** The kinds counted: one, or all that share the last place. */
  ids: string[];
}

/**
 * Counts sessions by kind, the smallest kinds together.
 *
 * @param sessions The sessions.
 * @param codes What the event's code prefixes mean.
 * @param shown How many kinds are told apart; the rest are counted as "Other kinds".
 * @returns The kinds from the most frequent down, the rest last.
 *
 * @example
 * ```ts
 * kindCounts([], {}, 6); // []
 * ```
 */
export function kindCounts(sessions: readonly Session[], codes: CodeMeanings, shown: number): KindCount[] {
  const counts = new Map<string, KindCount>();
  for (const session of sessions) {
    const { id, label } = sessionKind(session, codes);
    const kind = counts.get(id) ?? { label, count: 0, ids: [id] };
    counts.set(id, { ...kind, count: kind.count + 1 });
  }
  const sorted = [...counts.values()].sort((a, b) => b.count - a.count);
  const rest = sorted.slice(shown);
  if (rest.length < 2) return sorted;
  const count = rest.reduce((sum, kind) => sum + kind.count, 0);
  return [...sorted.slice(0, shown), { label: 'Other kinds', count, ids: rest.flatMap(({ ids }) => ids) }];
}
