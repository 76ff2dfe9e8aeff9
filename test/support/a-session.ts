import type { Session } from '../../site/schemas/session.ts';

/**
 * A session with nothing but what every session has.
 *
 * @param facts What it has besides.
 */
export function aSession(facts: Partial<Session> = {}): Session {
  return {
    code: 'S71946',
    title: 'A talk',
    speakers: [],
    technologies: [],
    themes: [],
    tags: [],
    sources: ['catalogue-april'],
    ...facts,
  };
}
