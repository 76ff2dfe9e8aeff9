import { readShared } from './read-shared.ts';
import type { ScheduleSession } from './schedule-session.ts';

/** What the schedule page shows. */
export interface ChosenSchedule {
  /** Whether a link shares it; otherwise it is the reader's own. */
  isShared: boolean;
  sessions: ScheduleSession[];
  /** Codes that the event does not have. */
  unknown: string[];
}

/**
 * Chooses the schedule that an address asks for: the one that it shares, or the reader's own.
 *
 * @param query The address's query.
 * @param starred The codes that the reader starred.
 * @param catalogue The event's sessions by their codes.
 *
 * @example
 * ```ts
 * chooseSchedule('?s=S71946', ['S72236'], catalogue).sessions[0]?.code; // 'S71946'
 * ```
 */
export function chooseSchedule(
  query: string,
  starred: readonly string[],
  catalogue: ReadonlyMap<string, ScheduleSession>,
): ChosenSchedule {
  const shared = readShared(query, catalogue.keys());
  return {
    isShared: shared !== undefined,
    sessions: (shared?.codes ?? starred).flatMap((code) => catalogue.get(code) ?? []),
    unknown: shared?.unknown ?? starred.filter((code) => !catalogue.has(code)),
  };
}
