import type { Event } from '../../schemas/event.ts';
import type { PublishedCatalogue } from '../../schemas/published-catalogue.ts';
import type { Session } from '../../schemas/session.ts';
import { sessionInstants } from '../catalogue/session-instants.ts';
import { capturedOn } from './captured-on.ts';
import { officialAddress } from './official-address.ts';

/** What `sessionsJson()` needs beside the sessions. */
export interface SessionsJsonOptions {
  /** The facts of the event. */
  event: Event;
  /** The full address of the event's page. */
  address: string;
  /** The full address of the schema. */
  schema: string;
  /** The full address of a session's page. */
  link: (session: Session) => string;
}

/**
 * The whole catalogue, as `sessions.json` publishes it.
 *
 * @param sessions All sessions, those without a day or a time included.
 * @param options The event and the addresses of pages.
 * @returns Plain data that the schema of `sessionsSchema()` describes.
 *
 * @example
 * ```ts
 * sessionsJson(sessions, options).sessions[0]?.instants; // { start: '2025-03-19T16:00:00Z', end: ... }
 * ```
 */
export function sessionsJson(
  sessions: readonly Session[],
  { event, address, schema, link }: SessionsJsonOptions,
): PublishedCatalogue {
  const { name, city, firstDay, lastDay, zone, hashtag, keynote, venues, sources } = event;
  return {
    $schema: schema,
    address,
    captured: capturedOn(event).toISOString().slice(0, 10),
    event: { name, city, firstDay, lastDay, zone, hashtag, keynote, venues },
    sources,
    sessions: sessions.map((session) => {
      const official = officialAddress(session, event);
      return {
        ...session,
        address: link(session),
        ...(official && { officialAddress: official }),
        ...instantsOf(session),
      };
    }),
  };
}

function instantsOf(session: Session): Pick<PublishedCatalogue['sessions'][number], 'instants'> {
  const instants = sessionInstants(session);
  if (instants === undefined) return {};
  return { instants: { start: utc(instants.start), end: utc(instants.end) } };
}

function utc(instant: Date): string {
  return instant.toISOString().replace('.000Z', 'Z');
}
