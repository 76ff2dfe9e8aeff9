import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { DomUtils, parseDocument } from 'htmlparser2';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanText } from '../../../site/lib/exports/clean-text.ts';
import { buildSite } from '../../support/build-site.ts';
import { calendarLines } from '../../support/calendar-lines.ts';
import { fuzz, hostileText } from '../../support/hostile-text.ts';
import { sampleEvent } from '../../support/sample-event.ts';
import { scheduleProblems } from '../../support/schedule-problems.ts';
import { siteAddresses } from '../../support/site-addresses.ts';

const attack = '</title></script><script>alert(1)</script><img src=x onerror=alert(1)>';
const sample = fc.sample(fc.tuple(hostileText, hostileText), { ...fuzz, numRuns: 150 });

/** Sessions whose every text is hostile, half of them with a day, a time and a room. */
const sessions = sample.map(([text, other], index) => ({
  code: `S7${String(index).padStart(4, '0')}`.replace(/^S70/, 'S71'),
  title: `${text} ${index}`,
  speakers: [{ name: other, role: text, organisation: attack + other }],
  topic: attack,
  note: other,
  sponsor: text,
  catalogueId: `${index}`,
  sources: ['catalogue-april'],
  ...(index % 2 === 0 && {
    date: '2025-03-19',
    time: '09:00-09:40',
    room: `SJCC ${index % 4 ? text : other}`,
  }),
}));

let folder: string;
let outDir: string;
let pages: { path: string; document: ReturnType<typeof parseDocument> }[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'outcrop-hostile-'));
  outDir = join(folder, 'dist');
  const events = join(folder, 'events/gtc-2025');
  const facts = { ...sampleEvent, keynote: { ...sampleEvent.keynote, session: 'S71000' }, about: undefined };
  await mkdir(join(events, 'sessions'), { recursive: true });
  await mkdir(join(events, 'summaries'));
  await writeFile(join(events, 'event.yaml'), yaml(facts));
  await writeFile(join(events, 'event.md'), `${attack}\n`);
  await writeFile(join(events, 'organisations.yaml'), yaml({ Meta: [attack] }));
  await writeFile(join(events, 'sessions/S71.yaml'), yaml(sessions));
  await buildSite({ outDir, site: 'https://hub.example', variables: { EVENTS_DIR: join(folder, 'events') } });
  const paths = (await siteAddresses(outDir)).filter((path) => /(\/|\.html)$/.test(path));
  pages = await Promise.all(
    paths.map(async (path) => ({
      path,
      document: parseDocument(await built(path.replace(/\/$/, '/index.html'))),
    })),
  );
}, 180_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** JSON is YAML; with escapes, no character of the data is one that YAML refuses in a file. */
function yaml(value: unknown): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(/[^ -~]/g, escaped);
}

async function built(path: string): Promise<string> {
  return await readFile(join(outDir, path), 'utf8');
}

/** Text as a file in UTF-8 gives it back. */
function written(text: string): string {
  return text.toWellFormed();
}

test('no page runs or shows as markup what stands in the data', () => {
  expect(pages.length).toBeGreaterThan(sessions.length);
  const found = pages.flatMap(({ path, document }) => {
    const elements = DomUtils.getElementsByTagName((name) => name === 'script' || name === 'img', document);
    return elements
      .filter(
        (element) => element.attribs['onerror'] !== undefined || DomUtils.textContent(element) === 'alert(1)',
      )
      .map(({ name }) => `${path} has a ${name} of the data`);
  });
  expect(found).toEqual([]);
});

test('every session page has its title as text', () => {
  const headings = new Map(
    pages.map(({ path, document }) => [
      path,
      DomUtils.textContent(DomUtils.getElementsByTagName('h1', document)),
    ]),
  );
  for (const { code, title } of sessions) {
    expect(headings.get(`/events/gtc-2025/sessions/${code.toLowerCase()}/`)).toBe(written(title));
  }
});

test('every session page with a day and a room has its title and speaker in its JSON-LD', () => {
  const isJsonLd = ({ attribs }: { attribs: Record<string, string> }) =>
    attribs['type'] === 'application/ld+json';
  const data = new Map(
    pages.map(({ path, document }) => {
      const script = DomUtils.getElementsByTagName('script', document).find(isJsonLd);
      return [path, script && JSON.parse(DomUtils.textContent(script))];
    }),
  );
  for (const { code, title, speakers, ...known } of sessions) {
    const own = data.get(`/events/gtc-2025/sessions/${code.toLowerCase()}/`);
    expect([own?.name, own?.performer[0].name]).toEqual(
      'date' in known ? [title, speakers[0]?.name] : [undefined, undefined],
    );
  }
});

test('the exports have all sessions', async () => {
  const published = JSON.parse(await built('events/gtc-2025/sessions.json'));
  expect(published.sessions.map(({ title }: { title: string }) => title)).toEqual(
    sessions.map(({ title }) => title),
  );
  const calendar = await built('events/gtc-2025/calendar.ics');
  calendarLines(calendar);
  const dated = sessions.filter((session) => 'date' in session).map(({ title }) => cleanText(title));
  const events = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent');
  expect(events.map((component) => new ICAL.Event(component).summary)).toEqual(dated);
  const xml = await built('events/gtc-2025/schedule.xml');
  expect(scheduleProblems(xml)).toEqual([]);
});
