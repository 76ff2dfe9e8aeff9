import type { Session } from '../../schemas/session.ts';
import { compareCodes } from '../catalogue/compare-codes.ts';
import { dayName } from '../zone/day-name.ts';

/** Sessions under one heading. */
export interface SessionGroup {
  /** The fragment of its heading's address. */
  id: string;
  heading: string;
  /** A word for it where there is little room. */
  short: string;
  sessions: Session[];
}

/** The list's three parts, by how much is known of a session's time. */
export interface SessionGroups {
  days: SessionGroup[];
  dayUnknown: SessionGroup[];
  timeUnknown: SessionGroup[];
}

/**
 * Groups sessions by day; where no source tells the day, by the hour; and where none tells the time, by kind, those of
 * most sessions first.
 *
 * @param sessions The sessions, in any order.
 * @param kindLabel Names a session's kind.
 *
 * @example
 * ```ts
 * groupSessions(sessions, (session) => sessionKind(session, codes).label).days[0]?.heading; // 'Monday 17 March'
 * ```
 */
export function groupSessions(
  sessions: readonly Session[],
  kindLabel: (session: Session) => string,
): SessionGroups {
  const sorted = [...sessions].sort(byTimeThenCode);
  const dated = sorted.filter(({ date }) => date);
  const timed = sorted.filter(({ date, time }) => !date && time);
  const rest = sorted.filter(({ date, time }) => !date && !time);
  return {
    days: groupBy(dated, ({ date = '' }) => date).map(([date, group]) => dayGroup(date, group)),
    dayUnknown: groupBy(timed, hour).map(([start, group]) => hourGroup(start, group)),
    timeUnknown: groupBy(rest, kindLabel)
      .map(([kind, group]) => kindGroup(kind, group))
      .sort((a, b) => b.sessions.length - a.sessions.length),
  };
}

function dayGroup(date: string, sessions: Session[]): SessionGroup {
  const short = dayName(date, 'short').replace(/ \w+$/, '');
  return { id: `day-${date}`, heading: dayName(date), short, sessions };
}

function hourGroup(start: string, sessions: Session[]): SessionGroup {
  return { id: `hour-${start}`, heading: `Starts ${start}:00–${start}:59`, short: `${start}:00`, sessions };
}

function kindGroup(kind: string, sessions: Session[]): SessionGroup {
  const id = `kind-${kind.toLowerCase().replace(/[^a-z]+/g, '-')}`;
  return { id, heading: kind, short: kind, sessions };
}

function hour({ time }: Session): string {
  return time?.start.slice(0, 2) ?? '';
}

function groupBy(sessions: Session[], key: (session: Session) => string): [string, Session[]][] {
  return [...Map.groupBy(sessions, key)].sort(([a], [b]) => (a < b ? -1 : 1));
}

function byTimeThenCode(a: Session, b: Session): number {
  const [first = '', second = ''] = [a, b].map(({ time }) => (time ? time.start + time.end : '~'));
  return first === second ? compareCodes(a.code, b.code) : first < second ? -1 : 1;
}
