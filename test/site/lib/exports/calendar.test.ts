import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendar } from '../../../../site/lib/exports/calendar.ts';
import { cleanText } from '../../../../site/lib/exports/clean-text.ts';
import type { Session } from '../../../../site/schemas/session.ts';
import { aSession } from '../../../support/a-session.ts';
import { calendarLines } from '../../../support/calendar-lines.ts';
import { fuzz, hostileText } from '../../../support/hostile-text.ts';
import { sampleLink, scheduled } from '../../../support/sample-event.ts';

const options = { name: 'GTC 2025', captured: new Date('2025-04-12'), link: sampleLink };

function eventsOf(text: string) {
  const parsed = new ICAL.Component(ICAL.parse(text));
  return parsed.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

test('calendar() writes all that is known of a session', () => {
  const session = aSession({
    ...scheduled,
    room: 'SJCC 210F (L2)',
    speakers: [{ name: 'Jane Doe', role: 'Engineer', organisation: 'Meta; Platforms' }, { name: 'Mark, S.' }],
  });
  const unfolded = calendar([session], options).replaceAll('\r\n ', '');
  expect(unfolded.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Outcrop//GTC 2025//EN',
    'NAME:GTC 2025',
    'X-WR-CALNAME:GTC 2025',
    'BEGIN:VEVENT',
    'UID:S71946@gtc-2025.outcrop',
    'SEQUENCE:20190',
    'DTSTAMP:20250412T000000Z',
    'DTSTART:20250319T160000Z',
    'DTEND:20250319T164000Z',
    'SUMMARY:A talk',
    'LOCATION:SJCC 210F (L2)\\, San Jose McEnery Convention Center\\, San Jose\\, California',
    'DESCRIPTION:Jane Doe (Engineer\\, Meta\\; Platforms)\\nMark\\, S.\\n\\nSession S71946: ' +
      'https://hub.example/base/events/gtc-2025/sessions/s71946/',
    'URL;VALUE=URI:https://hub.example/base/events/gtc-2025/sessions/s71946/',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('calendar() has no location for a session without a room', () => {
  expect(calendar([aSession(scheduled)], options)).not.toContain('LOCATION');
});

test.each([
  ['EMEA Simulive Room 4', 'EMEA Simulive Room 4, online'],
  ['Marriott Ballroom 1 (L2)', 'Marriott Ballroom 1 (L2), San Jose, California'],
])('calendar() places a session in %s', (room, location) => {
  expect(eventsOf(calendar([aSession({ ...scheduled, room })], options))[0]?.location).toBe(location);
});

test('calendar() leaves out a session without a day or without a time', () => {
  const { date, time } = scheduled;
  const sessions = [aSession(), aSession({ date }), aSession({ time })];
  expect(calendar(sessions, options)).not.toContain('VEVENT');
});

test('calendar() ends a session on the next day where its time says so', () => {
  const time = { start: '23:30', end: '00:20', endsNextDay: true };
  const [event] = eventsOf(calendar([aSession({ date: '2025-03-19', time })], options));
  expect(event?.startDate.toJSDate()).toEqual(new Date('2025-03-20T06:30:00Z'));
  expect(event?.endDate.toJSDate()).toEqual(new Date('2025-03-20T07:20:00Z'));
});

test('calendar() gives the same file for the same sessions', () => {
  const sessions = [aSession(scheduled), aSession({ ...scheduled, code: 'S71947' })];
  expect(calendar(sessions, options)).toBe(calendar(sessions, options));
});

test('calendar() raises the sequence with the day of capture, by one a day', () => {
  const later = calendar([aSession(scheduled)], { ...options, captured: new Date('2025-04-13') });
  expect(later).toContain('SEQUENCE:20191\r\n');
});

// SUMMARY: and the fold leave 66 octets on the first line, and 74 on the ones that follow.
test.each(['x', 'é', '日', '👍'])(
  'calendar() folds titles of any length made of %s at whole characters',
  (character) => {
    for (let length = 1; length <= 160; length++) {
      const title = character.repeat(length);
      const text = calendar([aSession({ ...scheduled, title })], options);
      expect(calendarLines(text).join('\n').replaceAll('\n ', '')).toContain(`\nSUMMARY:${title}\n`);
    }
  },
);

test('calendar() keeps hostile titles, names and rooms, as ical.js reads them', () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (title, name, room) => {
      const speakers: Session['speakers'] = [{ name, role: title, organisation: room }];
      const text = calendar([{ ...aSession(scheduled), title, room, speakers }], options);
      calendarLines(text);
      const [event, ...others] = eventsOf(text);
      expect(others).toEqual([]);
      expect(event?.uid).toBe('S71946@gtc-2025.outcrop');
      expect(event?.summary).toBe(cleanText(title));
      expect(event?.location).toContain(cleanText(room));
      expect(event?.description).toContain(
        cleanText(`${name} (${title}, ${room})\n\nSession S71946: https://`),
      );
      expect(event?.startDate.toJSDate()).toEqual(new Date('2025-03-19T16:00:00Z'));
      expect(event?.endDate.toJSDate()).toEqual(new Date('2025-03-19T16:40:00Z'));
    }),
    fuzz,
  );
});
