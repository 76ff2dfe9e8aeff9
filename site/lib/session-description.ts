import type { Session } from '../schemas/session.ts';
import { dayName } from './zone/day-name.ts';

/**
 * One sentence about a session for search engines and link previews.
 *
 * @param session The session.
 * @param kind What it is, as readers are told.
 *
 * @example
 * ```ts
 * sessionDescription(keynote, 'Keynote');
 * // 'Keynote at NVIDIA GTC 2025 by Jensen Huang, Tuesday 18 March, 10:00 Pacific time.'
 * ```
 */
export function sessionDescription({ speakers, date, time }: Session, kind: string): string {
  const [first, second, ...others] = speakers.map(({ name }) => name);
  const by =
    others.length > 0
      ? `${first}, ${second} and ${others.length} more`
      : [first, second].filter(Boolean).join(' and ');
  const when = [date && dayName(date), time && `${time.start} Pacific time`].filter(Boolean).join(', ');
  return `${kind} at NVIDIA GTC 2025${by && ` by ${by}`}${when && `, ${when}`}.`;
}
