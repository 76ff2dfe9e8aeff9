import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanText } from '../../../site/lib/exports/clean-text.ts';
import { buildSite } from '../../support/build-site.ts';
import { calendarLines } from '../../support/calendar-lines.ts';
import { scheduleProblems } from '../../support/schedule-problems.ts';
import { brokenLinks } from './checks/broken-links.ts';
import { type BuiltSite, readBuiltSite } from './checks/built-site.ts';
import { firstLines } from './checks/first-lines.ts';
import { hostileSessions, writeHostileEvents } from './hostile-events.ts';

let folder: string;
let outDir: string;
let site: BuiltSite;
/** The pages on which something of the attack stands, in whatever form. */
let attacked: { path: string; document: ReturnType<typeof parseDocument> }[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'outcrop-hostile-'));
  outDir = join(folder, 'dist');
  const events = join(folder, 'events');
  await writeHostileEvents(events);
  await buildSite({
    outDir,
    base: '/outcrop',
    site: 'https://example.org',
    variables: { EVENTS_DIR: events },
  });
  site = await readBuiltSite(outDir);
  attacked = [];
  for (const { path } of site.pages) {
    const html = await built(path.replace(/\/$/, '/index.html'));
    if (/alert\(1\)|onerror/i.test(html)) attacked.push({ path, document: parseDocument(html) });
  }
}, 180_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

async function built(path: string): Promise<string> {
  return await readFile(join(outDir, path), 'utf8');
}

/** Text as a file in UTF-8 gives it back. */
function written(text: string): string {
  return text.toWellFormed();
}

test('no page runs or shows as markup what stands in the data', () => {
  expect(attacked.length).toBeGreaterThan(hostileSessions.length);
  const found = attacked.flatMap(({ path, document }) => {
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
    attacked.map(({ path, document }) => [
      path,
      DomUtils.textContent(DomUtils.getElementsByTagName('h1', document)),
    ]),
  );
  for (const { code, title } of hostileSessions) {
    expect(headings.get(`/events/gtc-2025/sessions/${code.toLowerCase()}/`)).toBe(written(title));
  }
});

test('every session page with a day and a room has its title and speaker in its JSON-LD', () => {
  const isJsonLd = ({ attribs }: { attribs: Record<string, string> }) =>
    attribs['type'] === 'application/ld+json';
  const data = new Map(
    attacked.map(({ path, document }) => {
      const script = DomUtils.getElementsByTagName('script', document).find(isJsonLd);
      return [path, script && JSON.parse(DomUtils.textContent(script))];
    }),
  );
  for (const { code, title, speakers, ...known } of hostileSessions) {
    const own = data.get(`/events/gtc-2025/sessions/${code.toLowerCase()}/`);
    expect([own?.name, own?.performer[0].name]).toEqual(
      'date' in known ? [title, speakers[0]?.name] : [undefined, undefined],
    );
  }
});

test('the exports have all sessions', async () => {
  const hostile = new Set(hostileSessions.map(({ code }) => code));
  const published: { sessions: { code: string; title: string }[] } = JSON.parse(
    await built('events/gtc-2025/sessions.json'),
  );
  expect(published.sessions.filter(({ code }) => hostile.has(code)).map(({ title }) => title)).toEqual(
    hostileSessions.map(({ title }) => title),
  );
  const calendar = await built('events/gtc-2025/calendar.ics');
  calendarLines(calendar);
  const dated = hostileSessions.filter((session) => 'date' in session).map(({ title }) => cleanText(title));
  const events = new ICAL.Component(ICAL.parse(calendar))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
    .filter(({ uid }) => hostile.has(uid.replace(/@.*/, '')));
  expect(events.map(({ summary }) => summary)).toEqual(dated);
  const xml = await built('events/gtc-2025/schedule.xml');
  expect(scheduleProblems(xml)).toEqual([]);
});

test('a build for a base path names no address outside it', () => {
  const outside = site.pages.flatMap(({ path, references }) =>
    references
      .filter(({ value }) => value.startsWith('/') && !value.startsWith('/outcrop/'))
      .map(({ value }) => `${path} names ${value}`),
  );
  expect(firstLines(outside)).toEqual([]);
});

test('every internal link and fragment resolves under a base path', () => {
  expect(firstLines(brokenLinks(site, { origin: 'https://example.org', base: '/outcrop/' }))).toEqual([]);
});

test('canonical addresses carry the deployment’s address and base path', () => {
  const home = site.pages.find(({ path }) => path === '/');
  const canonical = home?.references.find(({ rel }) => rel === 'canonical')?.value;
  expect(canonical).toBe('https://example.org/outcrop/');
});
