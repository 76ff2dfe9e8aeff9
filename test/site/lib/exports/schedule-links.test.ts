import { expect, test } from 'vitest';
import { scheduleLinks } from '../../../../site/lib/exports/schedule-links.ts';
import { aSession } from '../../../support/a-session.ts';
import { sampleEvent } from '../../../support/sample-event.ts';

test('scheduleLinks() lists every address that is known', () => {
  const session = aSession({
    catalogueId: '17a',
    recording: { url: 'https://recordings.example/1', source: 'public-link' },
    video: { url: 'https://videos.example/2', source: 'public-link' },
    slides: { url: 'https://slides.example/3.pdf', source: 'public-link' },
  });
  expect(scheduleLinks(session, sampleEvent)).toEqual([
    { href: 'https://catalogue.example/session/17a', label: 'Official catalogue' },
    { href: 'https://recordings.example/1', label: 'Recording' },
    { href: 'https://videos.example/2', label: 'Video' },
    { href: 'https://slides.example/3.pdf', label: 'Slides' },
  ]);
});

test('scheduleLinks() is empty when no address is known', () => {
  expect(scheduleLinks(aSession(), sampleEvent)).toEqual([]);
});
