import type { Event } from '../../schemas/event.ts';
import type { Session } from '../../schemas/session.ts';
import { sessionInstants } from '../catalogue/session-instants.ts';
import { type EventJsonLd, eventJsonLd, organizer, townAddress } from './event-json-ld.ts';
import { officialAddress } from './official-address.ts';
import { pacificTimestamp } from './pacific-timestamp.ts';
import { sessionVenue } from './session-venue.ts';

/** What `sessionJsonLd()` needs beside the session. */
export interface SessionJsonLdOptions {
  /** The facts of the event. */
  event: Event;
  /** The full address of the session's page. */
  url: string;
  /** The full address of the event's page. */
  eventUrl: string;
}

/**
 * The structured data of a session's page.
 *
 * Search engines refuse an event without a start or a place. A session whose day or place is unknown therefore has no
 * structured data at all: an invalid event counts against the site, a guessed one misleads, and any other type would
 * tell a machine nothing that the page's title does not.
 *
 * @param session The session.
 * @param options The event, and the addresses of the two pages.
 * @returns The data, for `jsonLdScript()`, or undefined when the session's day or place is unknown.
 *
 * @example
 * ```ts
 * sessionJsonLd(session, { event, url, eventUrl })?.startDate; // '2025-03-19T09:00:00-07:00'
 * ```
 */
export function sessionJsonLd(
  session: Session,
  { event, url, eventUrl }: SessionJsonLdOptions,
): EventJsonLd | undefined {
  const place = location(session, event);
  const instants = sessionInstants(session);
  const startDate = instants ? pacificTimestamp(instants.start) : session.date;
  if (startDate === undefined || place === undefined) return undefined;
  const { '@context': _, ...superEvent } = eventJsonLd(event, eventUrl);
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: session.title,
    startDate,
    ...(instants && { endDate: pacificTimestamp(instants.end) }),
    ...(session.language && { inLanguage: session.language }),
    eventStatus: 'https://schema.org/EventScheduled',
    ...place,
    ...(session.speakers.length > 0 && { performer: session.speakers.map(person) }),
    organizer,
    url,
    superEvent,
  };
}

function location(
  session: Session,
  event: Event,
): { eventAttendanceMode: string; location: object } | undefined {
  const venue = sessionVenue(session);
  if (venue?.kind === 'town') {
    const name = [venue.building, venue.room].filter(Boolean).join(', ');
    return {
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: { '@type': 'Place', name, address: townAddress },
    };
  }
  const url = officialAddress(session, event);
  if (venue?.kind !== 'online' || url === undefined) return undefined;
  return {
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    location: { '@type': 'VirtualLocation', name: venue.room, url },
  };
}

function person({ name, role, organisation }: Session['speakers'][number]): object {
  return {
    '@type': 'Person',
    name,
    ...(role && { jobTitle: role }),
    ...(organisation && { worksFor: { '@type': 'Organization', name: organisation } }),
  };
}
