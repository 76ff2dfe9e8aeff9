import { sessionFile } from '../lib/catalogue/session-file.ts';
import { nearest } from '../lib/nearest.ts';
import type { Event } from '../schemas/event.ts';
import type { Session } from '../schemas/session.ts';
import type { Problem } from './content-error.ts';
import type { SessionEntry } from './session-entries.ts';

/**
 * What is wrong with sessions that are each valid: with the event's facts, and with each other.
 *
 * @param entries All sessions of the event, with their places.
 * @param event The event's facts.
 * @returns One problem for each thing that is wrong.
 *
 * @example
 * ```ts
 * checkSessions([], event); // []
 * ```
 */
export function checkSessions(entries: readonly SessionEntry[], event: Event): Problem[] {
  const problems = entries.flatMap((entry) => [
    ...wrongFile(entry),
    ...wrongDay(entry, event),
    ...unknownType(entry, event),
    ...wrongLength(entry),
    ...repeatedSpeakers(entry),
  ]);
  return [...problems, ...repeated(entries, 'code'), ...repeated(entries, 'catalogueId')];
}

function wrongFile(entry: SessionEntry): Problem[] {
  const right = sessionFile(entry.session.code);
  if (entry.file.endsWith(`/${right}`)) return [];
  return [problem(entry, 'code', `is in the wrong file (move it to ${right})`)];
}

function wrongDay(entry: SessionEntry, { firstDay, lastDay }: Event): Problem[] {
  const { date } = entry.session;
  if (!date || (date >= firstDay && date <= lastDay)) return [];
  const right = `the days are ${firstDay} to ${lastDay}`;
  return [problem(entry, 'date', `is not a day of the event: current value is ${date} (${right})`)];
}

function unknownType(entry: SessionEntry, { types }: Event): Problem[] {
  const { type } = entry.session;
  if (!type || types.includes(type)) return [];
  const meant = nearest(type, types);
  const right = meant ? `did you mean ${meant}?` : 'add it to types in event.yaml if a source states it';
  return [problem(entry, 'type', `is not a known type: current value is ${type} (${right})`)];
}

function wrongLength(entry: SessionEntry): Problem[] {
  const { minutes, time } = entry.session;
  if (!minutes || !time) return [];
  const lasts = minuteOf(time.end) - minuteOf(time.start) + (time.endsNextDay ? 24 * 60 : 0);
  if (minutes === lasts) return [];
  return [
    problem(
      entry,
      'minutes',
      `differs from its time: current value is ${minutes} (${time.start}-${time.end} is ${lasts})`,
    ),
  ];
}

function minuteOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

function repeatedSpeakers(entry: SessionEntry): Problem[] {
  const names = entry.session.speakers.map(({ name }) => name);
  return names.flatMap((name, index) => {
    if (names.indexOf(name) === index) return [];
    const line = entry.lineOf(['speakers', index]);
    const text = `is listed twice: current value is ${name} (remove one)`;
    return [{ ...problem(entry, `speakers[${index}]`, text), line }];
  });
}

function repeated(
  entries: readonly SessionEntry[],
  field: 'code' | ('catalogueId' & keyof Session),
): Problem[] {
  const first = new Map<string, SessionEntry>();
  return entries.flatMap((entry) => {
    const value = entry.session[field];
    if (!value) return [];
    const earlier = first.get(value);
    if (!earlier) first.set(value, entry);
    if (!earlier) return [];
    const place = `${earlier.file}:${earlier.lineOf([field])}`;
    return [problem(entry, field, `is used twice: current value is ${value} (first at ${place})`)];
  });
}

function problem(entry: SessionEntry, field: string, text: string): Problem {
  return { file: entry.file, line: entry.lineOf([field]), item: entry.session.code, field, text };
}
