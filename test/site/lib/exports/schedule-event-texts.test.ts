import { expect, test } from 'vitest';
import { scheduleEventTexts } from '../../../../site/lib/exports/schedule-event-texts.ts';
import { aSession } from '../../../support/a-session.ts';
import { sampleEvent } from '../../../support/sample-event.ts';

const { codes } = sampleEvent;

const instants = { start: new Date('2025-03-19T16:00:00Z'), end: new Date('2025-03-19T16:40:00Z') };

test('scheduleEventTexts() has all elements of a session of which little is known', () => {
  expect(scheduleEventTexts(aSession(), instants, codes)).toMatchObject({
    date: '2025-03-19T09:00:00-07:00',
    start: '09:00',
    duration: '00:40',
    room: 'Room unknown',
    slug: 'gtc2025-71946-s71946',
    title: 'A talk',
    type: 'Talk, panel or tutorial',
    subtitle: '',
    track: '',
    language: 'en',
    description: '',
  });
});

test('scheduleEventTexts() tells what is known beside the title', () => {
  const session = aSession({
    room: 'SJCC 210F (L2)',
    topic: 'Training AI Models',
    industry: 'Automotive',
    level: 'Technical - Beginner',
    audience: 'Developer',
    technologies: ['CUDA', 'Hopper'],
    sponsor: 'Meta',
    note: 'Moved.',
  });
  expect(scheduleEventTexts(session, instants, codes)).toMatchObject({
    room: 'SJCC 210F (L2)',
    track: 'Training AI Models',
    description:
      'Industry: Automotive\nLevel: Technical - Beginner\nAudience: Developer\nTechnologies: CUDA, Hopper\nSponsor: Meta\nMoved.',
  });
});

test.each([
  ['ja', 'ja'],
  ['zh-Hant', 'zh'],
] as const)('scheduleEventTexts() writes the language %s as %s', (language, written) => {
  expect(scheduleEventTexts(aSession({ language }), instants, codes)['language']).toBe(written);
});

test.each([
  ['2025-03-19T16:01:00Z', '00:01'],
  ['2025-03-19T16:59:00Z', '00:59'],
  ['2025-03-19T17:00:00Z', '01:00'],
  ['2025-03-20T15:59:00Z', '23:59'],
])('scheduleEventTexts() of a session until %s lasts %s', (end, duration) => {
  const texts = scheduleEventTexts(aSession(), { ...instants, end: new Date(end) }, codes);
  expect(texts['duration']).toBe(duration);
});

test('scheduleEventTexts() makes different slugs of codes that share a number', () => {
  const slugs = ['S73182', 'WP73182', 'S73182a'].map(
    (code) => scheduleEventTexts(aSession({ code }), instants, codes)['slug'],
  );
  expect(slugs).toEqual(['gtc2025-73182-s73182', 'gtc2025-73182-wp73182', 'gtc2025-73182-s73182a']);
});
