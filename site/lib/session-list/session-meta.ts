import type { Session } from '../../schemas/session.ts';
import type { SessionKind } from '../catalogue/session-kind.ts';
import { timeRange } from './time-range.ts';

/**
 * The line of the list that says when, where and what a session is. What is not known is left out.
 *
 * What only a code of talks says, `Talk, panel or tutorial`, is left out too where there is more to tell: it holds for
 * more than half of the list.
 *
 * @param session The session.
 * @param kind Its kind.
 *
 * @example
 * ```ts
 * sessionMeta(session, kind); // '09:00–09:40 · SJCC 210F (L2) · Talk'
 * ```
 */
export function sessionMeta({ time, room, code }: Session, kind: SessionKind): string {
  const vague = kind.from === 'unknown' || (kind.from === 'code' && /^S\d/.test(code) && (time || room));
  return [time && timeRange(time), room, !vague && kind.label].filter(Boolean).join(' · ');
}
