import ical from 'ical-generator';
import { type CalendarEventOptions, type CalendarSession, calendarEvent } from './calendar-event.ts';

/** What `calendar()` needs beside the sessions. */
export interface CalendarOptions extends CalendarEventOptions {
  /** The name that calendar applications show: plain words, as the library writes it without escapes. */
  name: string;
}

/**
 * An iCalendar file of all sessions whose day and time are known.
 *
 * Times are in UTC: they need no time zone definition, which clients read differently or not at all.
 *
 * @param sessions The sessions; those without a day and a time are left out.
 * @param options The calendar's name, the day of capture, and where the session's pages are.
 * @returns The file: lines of at most 75 octets that end in CRLF.
 *
 * @example
 * ```ts
 * const text = calendar(sessions, { name: 'GTC 2025', captured: new Date('2025-04-12'), link });
 * text.startsWith('BEGIN:VCALENDAR\r\n'); // true
 * ```
 */
export function calendar(
  sessions: readonly CalendarSession[],
  { name, ...options }: CalendarOptions,
): string {
  const events = sessions
    .map((session) => calendarEvent(session, options))
    .filter((event) => event !== undefined);
  const file = ical({ name, prodId: { company: 'Outcrop', product: 'GTC 2025', language: 'EN' }, events });
  return `${file.toString()}\r\n`;
}
