import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sessionsJson } from '../../../../site/lib/exports/sessions-json.ts';
import { sessionsSchema } from '../../../../site/lib/exports/sessions-schema.ts';
import { aSession } from '../../../support/a-session.ts';
import { fuzz, hostileText } from '../../../support/hostile-text.ts';
import { sampleEvent, sampleLink, scheduled } from '../../../support/sample-event.ts';

const schema = 'https://hub.example/base/events/gtc-2025/sessions.schema.json';
const address = 'https://hub.example/base/events/gtc-2025/';
const options = { event: sampleEvent, address, schema, link: sampleLink };

const date = /^\d{4}-\d{2}-\d{2}$/;
const ajv = new Ajv2020({
  formats: { date, 'date-time': /^\d{4}-.*Z$/, uri: URL.canParse },
  allErrors: true,
});
const valid = ajv.compile(sessionsSchema(schema));

test('sessionsJson() adds the addresses and the instants of a session', () => {
  const { sessions } = sessionsJson([aSession({ ...scheduled, catalogueId: '17a' })], options);
  expect(sessions).toEqual([
    {
      code: 'S71946',
      title: 'A talk',
      date: '2025-03-19',
      time: { start: '09:00', end: '09:40', endsNextDay: false },
      speakers: [],
      technologies: [],
      themes: [],
      tags: [],
      catalogueId: '17a',
      sources: ['catalogue-april'],
      address: 'https://hub.example/base/events/gtc-2025/sessions/s71946/',
      officialAddress: 'https://catalogue.example/session/17a',
      instants: { start: '2025-03-19T16:00:00Z', end: '2025-03-19T16:40:00Z' },
    },
  ]);
});

test('sessionsJson() leaves out what is unknown', () => {
  const [session] = sessionsJson([aSession()], options).sessions;
  expect(Object.keys(session ?? {})).toEqual([
    'code',
    'title',
    'speakers',
    'technologies',
    'themes',
    'tags',
    'sources',
    'address',
  ]);
});

test('sessionsJson() tells of the event and its sources', () => {
  const { sessions: _, sources, ...rest } = sessionsJson([], options);
  expect(rest).toEqual({
    $schema: schema,
    address,
    captured: '2025-04-12',
    event: {
      name: 'NVIDIA GTC 2025',
      city: 'San Jose, California',
      firstDay: '2025-03-18',
      lastDay: '2025-03-20',
      zone: 'America/Los_Angeles',
      hashtag: '#GTC25',
      keynote: { session: 'S72484', venue: 'SAP Center', source: 'live-post' },
      venues: [{ name: 'SAP Center', use: 'The keynote', source: 'live-post' }],
    },
  });
  expect(sources).toBe(sampleEvent.sources);
});

describe('sessionsSchema()', () => {
  const published = sessionsJson([aSession({ ...scheduled, catalogueId: '17a' })], options);

  test('sessionsSchema() names itself and its vocabulary', () => {
    expect(sessionsSchema(schema)).toMatchObject({
      $id: schema,
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Sessions of an event',
    });
  });

  test('sessionsSchema() accepts what sessionsJson() gives', () => {
    expect([valid(published), valid.errors]).toEqual([true, null]);
  });

  test.each([
    ['a code that is none', { code: '71946' }, '/sessions/0/code'],
    ['a day that is none', { date: '2025-02-29' }, '/sessions/0/date'],
    [
      'an instant without seconds',
      { instants: { start: '2025-03-19T16:00Z', end: '2025-03-19T16:40:00Z' } },
      '/sessions/0/instants/start',
    ],
    ['a source that is unknown', { sources: ['hearsay'] }, '/sessions/0/sources/0'],
    ['a field that is unknown', { mood: 'good' }, '/sessions/0'],
    ['an address that is none', { address: 's71946' }, '/sessions/0/address'],
  ])('sessionsSchema() refuses %s', (_, change, path) => {
    const sessions = published.sessions.map((session) => ({ ...session, ...change }));
    expect(valid({ ...published, sessions })).toBe(false);
    expect(valid.errors?.map(({ instancePath }) => instancePath)).toEqual([path]);
  });
});

test('sessionsJson() keeps hostile text through JSON, and its schema accepts it', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (title, name) => {
      const session = { ...aSession(scheduled), title, speakers: [{ name }] };
      const read = JSON.parse(JSON.stringify(sessionsJson([session], options)));
      expect(read.sessions[0]).toMatchObject({ title, speakers: [{ name }] });
      expect(valid(read)).toBe(true);
    }),
    fuzz,
  );
});
