import type { ICalEventData } from 'ical-generator';
import type { Session } from '../../schemas/session.ts';
import { sessionInstants } from '../catalogue/session-instants.ts';
import { cleanText } from './clean-text.ts';
import { sessionVenue } from './session-venue.ts';

/** What a calendar tells of a session. */
export type CalendarSession = Pick<Session, 'code' | 'title' | 'date' | 'time' | 'room' | 'speakers'>;

/** What a calendar needs beside its sessions. */
export interface CalendarEventOptions {
  /** The day on which the data were captured: the same data give the same file, to the byte. */
  captured: Date;
  /** The full address of a session's page. */
  link: (session: CalendarSession) => string;
}

/**
 * One session as an event of a calendar.
 *
 * The UID never changes, so that a second import moves the event instead of doubling it; the sequence grows with the
 * day of capture, so that clients take a later time for a change. The link stands in the description too, as some
 * clients show only that.
 *
 * @param session The session.
 * @param options The day of capture, and where the session's page is.
 * @returns The event, or undefined when the session's day or time is unknown.
 *
 * @example
 * ```ts
 * calendarEvent(session, { captured, link })?.id; // 'S71946@gtc-2025.outcrop'
 * ```
 */
export function calendarEvent(
  session: CalendarSession,
  { captured, link }: CalendarEventOptions,
): ICalEventData | undefined {
  const instants = sessionInstants(session);
  if (instants === undefined) return undefined;
  const url = link(session);
  return {
    id: `${session.code}@gtc-2025.outcrop`,
    stamp: captured,
    sequence: Math.floor(captured.getTime() / 86_400_000),
    ...instants,
    summary: cleanText(session.title),
    description: cleanText(description(session, url)),
    location: location(session),
    url,
  };
}

function description({ code, speakers }: CalendarSession, url: string): string {
  const names = speakers.map(({ name, role, organisation }) => {
    const affiliation = [role, organisation].filter(Boolean).join(', ');
    return affiliation ? `${name} (${affiliation})` : name;
  });
  return [...names, '', `Session ${code}: ${url}`].join('\n').trimStart();
}

function location(session: CalendarSession): string | null {
  const venue = sessionVenue(session);
  if (venue === undefined) return null;
  const place = { town: 'San Jose, California', online: 'online', elsewhere: undefined }[venue.kind];
  return cleanText([venue.room, venue.building, place].filter(Boolean).join(', '));
}
