import type { Event } from '../../schemas/event.ts';
import type { Session } from '../../schemas/session.ts';
import { sessionInstants } from '../catalogue/session-instants.ts';
import { scheduleEventTexts } from './schedule-event-texts.ts';
import { scheduleLinks } from './schedule-links.ts';
import { stableGuid } from './stable-guid.ts';
import { stableNumber } from './stable-number.ts';
import { type Xml, xmlElement } from './xml-element.ts';

/** What a schedule needs beside the sessions. */
export interface ScheduleOptions {
  /** The facts of the event. */
  event: Event;
  /** The full address of a session's page. */
  link: (session: Session) => string;
  /** What sessions are about, by code; a session without an entry has an empty abstract. */
  abstracts?: ReadonlyMap<string, string>;
}

/** An `event` of a schedule file, and where the schedule lists it. */
export interface ScheduleEvent {
  /** When the session starts, as the event's clocks show it. */
  start: string;
  room: string;
  /** The number that schedule applications know the session by. */
  id: number;
  element: Xml;
}

/**
 * One session as an `event` of a schedule file.
 *
 * @param session The session.
 * @param options The event, the addresses of pages, and abstracts.
 * @returns The event, or undefined when the session's day or time is unknown.
 *
 * @example
 * ```ts
 * (await scheduleEvent(session, options))?.start; // '2025-03-19T09:00:00-07:00'
 * ```
 */
export async function scheduleEvent(
  session: Session,
  { event, link, abstracts }: ScheduleOptions,
): Promise<ScheduleEvent | undefined> {
  const instants = sessionInstants(session);
  if (instants === undefined) return undefined;
  const guid = await stableGuid(`urn:outcrop:gtc-2025:session:${session.code}`);
  const id = stableNumber(guid);
  const { date = '', room = '', ...texts } = scheduleEventTexts(session, instants, event.codes);
  const children = Object.entries({
    date,
    room,
    ...texts,
    url: link(session),
    abstract: abstracts?.get(session.code) ?? '',
  });
  const element = xmlElement(
    'event',
    { guid, id },
    ...children.map(([name, text]) => xmlElement(name, {}, text)),
    await persons(session),
    ...links(session, event),
  );
  return { start: date, room, id, element };
}

async function persons({ speakers }: Session): Promise<Xml> {
  const elements = speakers.map(async ({ name }) => {
    const id = stableNumber(await stableGuid(`urn:outcrop:gtc-2025:speaker:${name}`));
    return xmlElement('person', { id }, name);
  });
  return xmlElement('persons', {}, ...(await Promise.all(elements)));
}

function links(session: Session, event: Event): Xml[] {
  const all = scheduleLinks(session, event);
  const slides = all.filter(({ label }) => label === 'Slides');
  return [
    xmlElement('links', {}, ...all.map(({ href, label }) => xmlElement('link', { href }, label))),
    xmlElement(
      'attachments',
      {},
      ...slides.map(({ href, label }) => xmlElement('attachment', { href }, label)),
    ),
  ];
}
