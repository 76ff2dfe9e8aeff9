import { expect, test } from 'vitest';
import { eventJsonLd } from '../../../../site/lib/exports/event-json-ld.ts';
import { sampleEvent } from '../../../support/sample-event.ts';

test('eventJsonLd() says what, when, where and by whom', () => {
  expect(eventJsonLd(sampleEvent, 'https://hub.example/events/gtc-2025/')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'NVIDIA GTC 2025',
    startDate: '2025-03-18',
    endDate: '2025-03-20',
    eventStatus: 'https://schema.org/EventScheduled',
    location: {
      '@type': 'Place',
      name: 'San Jose, California',
      address: {
        '@type': 'PostalAddress',
        addressLocality: 'San Jose',
        addressRegion: 'CA',
        addressCountry: 'US',
      },
    },
    organizer: { '@type': 'Organization', name: 'NVIDIA', url: 'https://www.nvidia.com/' },
    url: 'https://hub.example/events/gtc-2025/',
  });
});
