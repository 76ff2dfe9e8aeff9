import type { Session } from '../../schemas/session.ts';

/** How many sessions start within one hour of the Pacific day. */
export interface StartTime {
  /** 0 to 23. */
  hour: number;
  /** Sessions whose day is known. */
  dated: number;
  /** Sessions of which only the time is known. */
  undated: number;
}

/**
 * Counts sessions by the hour in which they start; those without a time are left out.
 *
 * @param sessions The sessions.
 * @returns All 24 hours, empty ones too.
 *
 * @example
 * ```ts
 * startTimes([]).length; // 24
 * ```
 */
export function startTimes(sessions: readonly Session[]): StartTime[] {
  const hours = Array.from({ length: 24 }, (_, hour) => ({ hour, dated: 0, undated: 0 }));
  for (const { time, date } of sessions) {
    const hour = time && hours[Number(time.start.slice(0, 2))];
    if (hour) hour[date ? 'dated' : 'undated'] += 1;
  }
  return hours;
}
