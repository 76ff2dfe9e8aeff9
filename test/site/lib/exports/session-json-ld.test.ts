import { expect, test } from 'vitest';
import { eventJsonLd } from '../../../../site/lib/exports/event-json-ld.ts';
import { sessionJsonLd } from '../../../../site/lib/exports/session-json-ld.ts';
import { aSession } from '../../../support/a-session.ts';
import { sampleEvent, scheduled } from '../../../support/sample-event.ts';

const eventUrl = 'https://hub.example/events/gtc-2025/';
const options = { event: sampleEvent, url: `${eventUrl}sessions/s71946/`, eventUrl };
const room = 'SJCC 210F (L2)';

test('sessionJsonLd() tells all that is known of a session', () => {
  const speakers = [{ name: 'Jane Doe', role: 'Engineer', organisation: 'Meta' }, { name: 'Mark' }];
  const { '@context': _, ...superEvent } = eventJsonLd(sampleEvent, eventUrl);
  expect(sessionJsonLd(aSession({ ...scheduled, room, speakers, language: 'ja' }), options)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'A talk',
    startDate: '2025-03-19T09:00:00-07:00',
    endDate: '2025-03-19T09:40:00-07:00',
    inLanguage: 'ja',
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: {
      '@type': 'Place',
      name: 'San Jose McEnery Convention Center, SJCC 210F (L2)',
      address: {
        '@type': 'PostalAddress',
        addressLocality: 'San Jose',
        addressRegion: 'CA',
        addressCountry: 'US',
      },
    },
    performer: [
      {
        '@type': 'Person',
        name: 'Jane Doe',
        jobTitle: 'Engineer',
        worksFor: { '@type': 'Organization', name: 'Meta' },
      },
      { '@type': 'Person', name: 'Mark' },
    ],
    organizer: { '@type': 'Organization', name: 'NVIDIA', url: 'https://www.nvidia.com/' },
    url: 'https://hub.example/events/gtc-2025/sessions/s71946/',
    superEvent,
  });
});

test('sessionJsonLd() places a session in an online room at its official page', () => {
  const online = aSession({ ...scheduled, room: 'EMEA Simulive Room 4', catalogueId: '17a' });
  expect(sessionJsonLd(online, options)).toMatchObject({
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    location: {
      '@type': 'VirtualLocation',
      name: 'EMEA Simulive Room 4',
      url: 'https://catalogue.example/session/17a',
    },
  });
});

test('sessionJsonLd() names no building that the room does not name', () => {
  const data = sessionJsonLd(aSession({ ...scheduled, room: 'Hilton Winchester (L1)' }), options);
  expect(data?.['location']).toMatchObject({ name: 'Hilton Winchester (L1)' });
});

test('sessionJsonLd() has the day alone when the time is unknown', () => {
  const data = sessionJsonLd(aSession({ date: '2025-03-19', room }), options);
  expect(data?.startDate).toBe('2025-03-19');
  expect(data).not.toHaveProperty('endDate');
});

test('sessionJsonLd() has no performer when nobody is named', () => {
  expect(sessionJsonLd(aSession({ ...scheduled, room }), options)).not.toHaveProperty('performer');
});

test.each([
  ['a day', { time: scheduled.time, room }],
  ['a room', scheduled],
  ['a room that the hub can place', { ...scheduled, room: 'Room 1' }],
  ['an address of its online room', { ...scheduled, room: 'EMEA Simulive Room 4' }],
])('sessionJsonLd() is undefined for a session without %s', (_, known) => {
  expect(sessionJsonLd(aSession(known), options)).toBeUndefined();
});
