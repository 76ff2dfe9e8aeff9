import type { Event } from '../../schemas/event.ts';
import type { Session } from '../../schemas/session.ts';
import { capturedOn } from './captured-on.ts';
import { type ScheduleEvent, type ScheduleOptions, scheduleEvent } from './schedule-event.ts';
import { type Xml, xmlElement } from './xml-element.ts';

/** What `scheduleXml()` needs beside the sessions. */
export interface ScheduleXmlOptions extends ScheduleOptions {
  /** The full address of the event's page. */
  address: string;
}

/**
 * The schedule of an event in the XML that Pentabarf began and frab and pretalx go on with: conference applications
 * such as Giggity and EventFahrplan read it.
 *
 * A day runs from midnight to midnight, as in the catalogue, where the hours before dawn are the working day of the
 * sessions for Europe and Asia. A session that ends after midnight stays on the day on which it starts. EventFahrplan
 * takes the hour of a day's `end` for its day change, so it must not be a time in the morning. There is no
 * `day_change`, which the format's schema does not know; each event's own date says the instant.
 *
 * @param sessions The sessions; those without a day and a time are left out.
 * @param options The event, the addresses of pages, and abstracts.
 * @returns The file's text.
 * @throws {RangeError} If two sessions get the same number.
 *
 * @example
 * ```ts
 * (await scheduleXml(sessions, { event, address, link })).startsWith('<?xml'); // true
 * ```
 */
export async function scheduleXml(
  sessions: readonly Session[],
  { address, ...options }: ScheduleXmlOptions,
): Promise<string> {
  const listed = await Promise.all(sessions.map((session) => scheduleEvent(session, options)));
  const events = listed.filter((event) => event !== undefined).toSorted(byStart);
  refuseSharedNumbers(events);
  const days = daysOf(options.event, events);
  const schedule = xmlElement(
    'schedule',
    {},
    xmlElement('generator', { name: 'Outcrop' }),
    xmlElement('version', {}, capturedOn(options.event).toISOString().slice(0, 10)),
    conference(options.event, days.length, address),
    ...days.map((day, index) => dayElement(day, index + 1, events)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${schedule.xml}\n`;
}

function byStart(one: ScheduleEvent, other: ScheduleEvent): number {
  return one.start < other.start ? -1 : Number(one.start > other.start);
}

function dayOf({ start }: ScheduleEvent): string {
  return start.slice(0, 10);
}

function refuseSharedNumbers(events: readonly ScheduleEvent[]): void {
  const shared = events.find(({ id }, index) => events.findIndex((other) => other.id === id) < index);
  if (shared)
    throw new RangeError(
      `Cannot list two sessions as their numbers must differ: current value is ${shared.id}`,
    );
}

function conference({ name, firstDay, lastDay, zone }: Event, days: number, address: string): Xml {
  const texts = {
    acronym: 'gtc2025',
    title: name,
    start: firstDay,
    end: lastDay,
    days: `${days}`,
    timeslot_duration: '00:05',
    base_url: address,
    time_zone_name: zone,
  };
  return xmlElement(
    'conference',
    {},
    ...Object.entries(texts).map(([tag, text]) => xmlElement(tag, {}, text)),
  );
}

/** All days of the event, also those without a session, and any day outside of them that has one. */
function daysOf({ firstDay, lastDay }: Event, events: readonly ScheduleEvent[]): string[] {
  const days = new Set(events.map(dayOf));
  for (let day = firstDay; day <= lastDay; day = nextDay(day)) days.add(day);
  return [...days].toSorted();
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function dayElement(day: string, index: number, events: readonly ScheduleEvent[]): Xml {
  const rooms = Map.groupBy(
    events.filter((event) => dayOf(event) === day),
    ({ room }) => room,
  );
  const sorted = [...rooms].toSorted(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }));
  return xmlElement(
    'day',
    { index, date: day, start: `${day}T00:00:00-07:00`, end: `${nextDay(day)}T00:00:00-07:00` },
    ...sorted.map(([name, inRoom]) => xmlElement('room', { name }, ...inRoom.map(({ element }) => element))),
  );
}
