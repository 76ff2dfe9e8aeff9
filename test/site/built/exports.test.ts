import { Ajv2020 } from 'ajv/dist/2020.js';
import { DomUtils, parseDocument } from 'htmlparser2';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { PublishedCatalogue } from '../../../site/schemas/published-catalogue.ts';
import { calendarLines } from '../../support/calendar-lines.ts';
import { scheduleProblems } from '../../support/schedule-problems.ts';
import { siteUrl } from '../../support/site.ts';

async function text(path: `/${string}`): Promise<string> {
  const answer = await fetch(siteUrl(path));
  expect([path, answer.status]).toEqual([path, 200]);
  return await answer.text();
}

const published: PublishedCatalogue = JSON.parse(await text('/events/gtc-2025/sessions.json'));
const instants = new Map(
  published.sessions.flatMap(({ code, instants }) =>
    instants ? [[code, [instants.start, instants.end]]] : [],
  ),
);

/** The instants of a calendar file by session code, as a second library reads them. */
function calendarInstants(file: string) {
  calendarLines(file);
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
  return new Map(
    events.map((component) => {
      const { uid, startDate, endDate } = new ICAL.Event(component);
      return [uid.replace('@gtc-2025.outcrop', ''), [startDate, endDate].map(utc)];
    }),
  );
}

function utc(time: { toJSDate(): Date }): string {
  return time.toJSDate().toISOString().replace('.000Z', 'Z');
}

describe('sessions.json', () => {
  test('sessions.json is valid by the schema that it names', async () => {
    const schema = JSON.parse(await text('/events/gtc-2025/sessions.schema.json'));
    expect(schema.$id).toBe(published.$schema);
    const ajv = new Ajv2020({ formats: { date: true, 'date-time': true, uri: URL.canParse } });
    const valid = ajv.compile(schema);
    expect([valid(published), valid.errors]).toEqual([true, null]);
  });

  test('sessions.json has every session once, some with instants', () => {
    expect(new Set(published.sessions.map(({ code }) => code)).size).toBe(published.sessions.length);
    expect(published.sessions.length).toBeGreaterThanOrEqual(1232);
    expect(instants.size).toBeGreaterThanOrEqual(109);
    expect(instants.get('S72484')).toEqual(['2025-03-18T17:00:00Z', '2025-03-18T19:00:00Z']);
  });
});

test('calendar.ics has all dated sessions at their instants', async () => {
  expect(calendarInstants(await text('/events/gtc-2025/calendar.ics'))).toEqual(instants);
});

test('<code>.ics has its session at its instants, for every dated session', async () => {
  for (const [code, own] of instants) {
    const file = await text(`/events/gtc-2025/sessions/${code.toLowerCase()}.ics`);
    expect(calendarInstants(file)).toEqual(new Map([[code, own]]));
  }
});

test('<code>.ics is absent for a session without a day', async () => {
  const undated = published.sessions.find(({ date }) => date === undefined);
  const answer = await fetch(siteUrl(`/events/gtc-2025/sessions/${undated?.code.toLowerCase()}.ics`));
  expect(answer.status).toBe(404);
});

test('schedule.xml has all dated sessions at their instants, by the rules of the format', async () => {
  const xml = await text('/events/gtc-2025/schedule.xml');
  expect(scheduleProblems(xml)).toEqual([]);
  const events = DomUtils.getElementsByTagName('event', parseDocument(xml, { xmlMode: true }));
  const listed = events.map((event) => {
    const [date, duration, slug] = ['date', 'duration', 'slug'].map((name) =>
      DomUtils.textContent(DomUtils.getElementsByTagName(name, event)),
    );
    const [hours = 0, minutes = 0] = duration?.split(':').map(Number) ?? [];
    const start = Date.parse(date ?? '');
    const ends = [start, start + (hours * 60 + minutes) * 60_000].map((time) =>
      utc({ toJSDate: () => new Date(time) }),
    );
    return [slug?.split('-').at(-1), ends] as const;
  });
  expect(new Map(listed)).toEqual(new Map([...instants].map(([code, own]) => [code.toLowerCase(), own])));
});
