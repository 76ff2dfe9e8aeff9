import type { CodeMeanings } from '../../schemas/event.ts';
import type { Session } from '../../schemas/session.ts';
import { sessionKind } from '../catalogue/session-kind.ts';
import { pacificTimestamp } from './pacific-timestamp.ts';

/**
 * The elements of a schedule event that hold plain text, by their names.
 *
 * All that the format requires are there even when empty: the applications expect them.
 *
 * @param session The session.
 * @param instants When it starts and ends.
 * @param codes What the prefixes of codes mean, `codes` of event.yaml.
 * @returns The texts, in the order of the file.
 *
 * @example
 * ```ts
 * scheduleEventTexts(session, instants, event.codes).slug; // 'gtc2025-71946-s71946'
 * ```
 */
export function scheduleEventTexts(
  session: Session,
  { start, end }: { start: Date; end: Date },
  codes: CodeMeanings,
): Record<string, string> {
  const date = pacificTimestamp(start);
  const minutes = (end.getTime() - start.getTime()) / 60_000;
  return {
    date,
    start: date.slice(11, 16),
    duration: [Math.floor(minutes / 60), minutes % 60].map((part) => `${part}`.padStart(2, '0')).join(':'),
    room: session.room ?? 'Room unknown',
    // The validators of the format want an acronym, a number and a name.
    slug: `gtc2025-${session.code.replace(/\D/g, '')}-${session.code.toLowerCase()}`,
    title: session.title,
    subtitle: '',
    track: session.topic ?? '',
    type: sessionKind(session, codes).label,
    language: session.language?.slice(0, 2) ?? 'en',
    description: description(session),
  };
}

function description({ industry, level, audience, technologies, sponsor, note }: Session): string {
  const lines = {
    Industry: industry,
    Level: level,
    Audience: audience,
    Technologies: technologies.join(', '),
    Sponsor: sponsor,
  };
  const known = Object.entries(lines).flatMap(([label, text]) => (text ? `${label}: ${text}` : []));
  return [...known, ...(note ? [note] : [])].join('\n');
}
