import type { Session } from '../../../../site/schemas/session.ts';

/** A session with no more than a test says. */
export function session(code: string, facts: Partial<Session> = {}): Session {
  return {
    code,
    title: `Title of ${code}`,
    speakers: [],
    technologies: [],
    themes: [],
    tags: [],
    sources: ['catalogue-april'],
    ...facts,
  };
}

/** A time that may end on the next day. */
export function time(start: string, end: string): Session['time'] {
  return { start, end, endsNextDay: end < start };
}

/** What two of the event's codes mean. */
export const codes = {
  S: { kind: 'Talk, panel or tutorial', source: 'catalogue-march', because: 'It says so.' },
  P: { kind: 'Poster', source: 'catalogue-march', because: 'It says so.' },
} as const;
