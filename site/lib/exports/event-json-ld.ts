import type { Event } from '../../schemas/event.ts';

/** What search engines read of an event, after schema.org. */
export interface EventJsonLd {
  '@context': 'https://schema.org';
  '@type': 'Event';
  name: string;
  startDate: string;
  [property: string]: unknown;
}

/** Who held the event. */
export const organizer = { '@type': 'Organization', name: 'NVIDIA', url: 'https://www.nvidia.com/' } as const;

/**
 * The address of the event's halls, to the town: no source of the hub gives a street.
 */
export const townAddress = {
  '@type': 'PostalAddress',
  addressLocality: 'San Jose',
  addressRegion: 'CA',
  addressCountry: 'US',
} as const;

/**
 * The structured data of an event's page.
 *
 * @param event The facts of the event.
 * @param url The full address of the event's page.
 * @returns The data, for `jsonLdScript()`.
 *
 * @example
 * ```ts
 * eventJsonLd(event, 'https://hub.example/events/gtc-2025/').startDate; // '2025-03-17'
 * ```
 */
export function eventJsonLd({ name, city, firstDay, lastDay }: Event, url: string): EventJsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name,
    startDate: firstDay,
    endDate: lastDay,
    eventStatus: 'https://schema.org/EventScheduled',
    location: { '@type': 'Place', name: city, address: townAddress },
    organizer,
    url,
  };
}
