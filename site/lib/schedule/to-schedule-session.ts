import type { CodeMeanings } from '../../schemas/event.ts';
import type { Session } from '../../schemas/session.ts';
import { sessionKind } from '../catalogue/session-kind.ts';
import type { ScheduleSession } from './schedule-session.ts';

/**
 * What the schedule page needs of a session, and no more: the page fetches it for all sessions at once.
 *
 * @param session The session.
 * @param codes The meanings of the codes' prefixes, `codes` of event.yaml.
 *
 * @example
 * ```ts
 * const list = sessions.map((session) => toScheduleSession(session, event.codes));
 * ```
 */
export function toScheduleSession(session: Session, codes: CodeMeanings): ScheduleSession {
  const { code, title, language, date, time, room, speakers } = session;
  return {
    code,
    title,
    ...(language && { language }),
    kind: sessionKind(session, codes).label,
    ...(date && { date }),
    ...(time && { time }),
    ...(room && { room }),
    speakers: speakers.map(({ name }) => name),
  };
}
