import fc from 'fast-check';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { cleanText } from '../../../../site/lib/exports/clean-text.ts';
import { scheduleXml } from '../../../../site/lib/exports/schedule-xml.ts';
import { aSession } from '../../../support/a-session.ts';
import { fuzz, hostileText } from '../../../support/hostile-text.ts';
import { sampleEvent, sampleLink, scheduled } from '../../../support/sample-event.ts';
import { scheduleProblems } from '../../../support/schedule-problems.ts';

const options = {
  event: sampleEvent,
  address: 'https://hub.example/base/events/gtc-2025/',
  link: sampleLink,
};

const session = aSession({
  ...scheduled,
  room: 'SJCC 210F (L2)',
  catalogueId: '17a',
  slides: { url: 'https://slides.example/3.pdf', source: 'public-link' },
  speakers: [{ name: 'Jane Doe' }, { name: 'Mark & Co' }],
});

/** The codes by day, then by room, in the order of the file. */
function listing(xml: string) {
  const days = DomUtils.getElementsByTagName('day', parseDocument(xml, { xmlMode: true }));
  return days.map((day) => {
    const rooms = DomUtils.getElementsByTagName('room', day).filter((room) => room.attribs['name']);
    const slugs = (room: (typeof rooms)[number]) =>
      DomUtils.getElementsByTagName('slug', room).map((slug) =>
        DomUtils.textContent(slug).slice(14).toUpperCase(),
      );
    return [day.attribs['date'], ...rooms.map((room) => [room.attribs['name'], ...slugs(room)])];
  });
}

test('scheduleXml() writes all that is known of a session', async () => {
  const abstracts = new Map([['S71946', 'About <speed>.']]);
  const xml = await scheduleXml([session], { ...options, abstracts });
  expect(xml).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>\n',
      '<schedule><generator name="Outcrop"/><version>2025-04-12</version>',
      '<conference><acronym>gtc2025</acronym><title>NVIDIA GTC 2025</title>',
      '<start>2025-03-18</start><end>2025-03-20</end><days>3</days><timeslot_duration>00:05</timeslot_duration>',
      '<base_url>https://hub.example/base/events/gtc-2025/</base_url>',
      '<time_zone_name>America/Los_Angeles</time_zone_name></conference>',
      '<day index="1" date="2025-03-18" start="2025-03-18T00:00:00-07:00" end="2025-03-19T00:00:00-07:00"/>',
      '<day index="2" date="2025-03-19" start="2025-03-19T00:00:00-07:00" end="2025-03-20T00:00:00-07:00">',
      '<room name="SJCC 210F (L2)">',
      '<event guid="a73182b9-b80d-59df-901f-28a8c37576a6" id="1402519900">',
      '<date>2025-03-19T09:00:00-07:00</date><room>SJCC 210F (L2)</room><start>09:00</start>',
      '<duration>00:40</duration><slug>gtc2025-71946-s71946</slug>',
      '<title>A talk</title>',
      '<subtitle></subtitle><track></track><type>Talk, panel or tutorial</type><language>en</language><description></description>',
      '<url>https://hub.example/base/events/gtc-2025/sessions/s71946/</url><abstract>About &lt;speed&gt;.</abstract>',
      '<persons><person id="341449012">Jane Doe</person><person id="1735259302">Mark &amp; Co</person></persons>',
      '<links><link href="https://catalogue.example/session/17a">Official catalogue</link>',
      '<link href="https://slides.example/3.pdf">Slides</link></links>',
      '<attachments><attachment href="https://slides.example/3.pdf">Slides</attachment></attachments>',
      '</event></room></day>',
      '<day index="3" date="2025-03-20" start="2025-03-20T00:00:00-07:00" end="2025-03-21T00:00:00-07:00"/>',
      '</schedule>\n',
    ].join(''),
  );
  expect(scheduleProblems(xml)).toEqual([]);
});

test('scheduleXml() leaves out a session without a day or without a time', async () => {
  const { date, time } = scheduled;
  const xml = await scheduleXml([aSession(), aSession({ date }), aSession({ time })], options);
  expect(listing(xml)).toEqual([['2025-03-18'], ['2025-03-19'], ['2025-03-20']]);
  expect(scheduleProblems(xml)).toEqual([]);
});

test('scheduleXml() lists rooms by number and their sessions by time', async () => {
  const at = (code: string, room: string | undefined, start: string) =>
    aSession({
      code,
      ...(room && { room }),
      date: '2025-03-19',
      time: { start, end: '17:00', endsNextDay: false },
    });
  const sessions = [
    at('S70001', 'Room 10', '09:00'),
    at('S70002', 'Room 2', '15:00'),
    at('S70003', 'Room 2', '08:00'),
    at('S70004', undefined, '08:00'),
  ];
  expect(listing(await scheduleXml(sessions, options))[1]).toEqual([
    '2025-03-19',
    ['Room 2', 'S70003', 'S70002'],
    ['Room 10', 'S70001'],
    ['Room unknown', 'S70004'],
  ]);
});

test('scheduleXml() lists a session on the day on which it starts', async () => {
  const room = 'EMEA Simulive Room 2';
  const sessions = [
    aSession({
      code: 'S70001',
      room,
      date: '2025-03-18',
      time: { start: '23:59', end: '00:40', endsNextDay: true },
    }),
    aSession({
      code: 'S70002',
      room,
      date: '2025-03-19',
      time: { start: '00:00', end: '00:40', endsNextDay: false },
    }),
    aSession({
      code: 'S70003',
      room,
      date: '2025-03-21',
      time: { start: '00:00', end: '00:40', endsNextDay: false },
    }),
  ];
  const xml = await scheduleXml(sessions, options);
  expect(listing(xml)).toEqual([
    ['2025-03-18', [room, 'S70001']],
    ['2025-03-19', [room, 'S70002']],
    ['2025-03-20'],
    ['2025-03-21', [room, 'S70003']],
  ]);
  expect(scheduleProblems(xml)).toEqual([]);
});

test('scheduleXml() refuses two sessions with one number', async () => {
  await expect(scheduleXml([session, session], options)).rejects.toThrow(
    new RangeError('Cannot list two sessions as their numbers must differ: current value is 1402519900'),
  );
});

test('scheduleXml() keeps hostile titles, names and rooms, as a second parser reads them', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, hostileText, hostileText, async (title, name, room) => {
      const xml = await scheduleXml([{ ...session, title, room, speakers: [{ name }] }], options);
      expect(scheduleProblems(xml)).toEqual([]);
      const document = parseDocument(xml, { xmlMode: true });
      const text = (tag: string) =>
        DomUtils.textContent(DomUtils.getElementsByTagName(tag, document).slice(-1));
      expect([text('title'), text('person'), text('room')].slice(0, 2)).toEqual([
        cleanText(title),
        cleanText(name),
      ]);
      expect(DomUtils.getElementsByTagName('room', document)[0]?.attribs['name']).toBe(cleanText(room));
    }),
    { ...fuzz, numRuns: 500 },
  );
});
