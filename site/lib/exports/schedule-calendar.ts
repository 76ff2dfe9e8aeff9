import { sessionPath } from '../catalogue/session-path.ts';
import { href } from '../href.ts';
import type { ScheduleSession } from '../schedule/schedule-session.ts';
import { calendar } from './calendar.ts';

/** What `scheduleCalendar()` needs beside the sessions. */
export interface ScheduleCalendarOptions {
  /** The origin of the hub as the reader sees it: `location.origin`. */
  origin: string;
  /** The day of capture that the hub's own calendar files carry. */
  captured: Date;
}

/**
 * An iCalendar file of the sessions that a reader starred.
 *
 * Made in the page, so that no server learns of the choice. The events have the UIDs of the hub's feed: who imports
 * both sees each session once. Import this module when the reader asks for the file, not before: it brings
 * the calendar library with it.
 *
 * @param sessions The starred sessions; those without a day and a time are left out.
 * @param options The hub's origin and the day of capture.
 * @returns The file.
 *
 * @example
 * ```ts
 * const { scheduleCalendar } = await import('../lib/exports/schedule-calendar.ts');
 * const file = new Blob([scheduleCalendar(starred, { origin: location.origin, captured })], { type: 'text/calendar' });
 * ```
 */
export function scheduleCalendar(
  sessions: readonly ScheduleSession[],
  { origin, captured }: ScheduleCalendarOptions,
): string {
  const starred = sessions.map((session) => ({
    ...session,
    speakers: session.speakers.map((name) => ({ name })),
  }));
  const link = ({ code }: { code: string }) => origin + href(sessionPath({ code }));
  return calendar(starred, { name: 'My GTC 2025 schedule', captured, link });
}
