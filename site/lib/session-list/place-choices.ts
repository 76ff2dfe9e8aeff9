import type { Session } from '../../schemas/session.ts';
import { sessionArea } from '../catalogue/session-area.ts';
import { slug } from '../catalogue/slug.ts';
import type { RankedChoice } from './facet-column.ts';

/**
 * The places that a session is found by: its area, and the room within that.
 *
 * @param session The session.
 *
 * @example
 * ```ts
 * placeChoices(session).map(({ id }) => id); // ['sjcc', 'sjcc-210f-l2']
 * ```
 */
export function placeChoices(session: Session): RankedChoice[] {
  const { id, label } = sessionArea(session);
  const { room } = session;
  const area = { id, label, ...(!room && { rank: 'unknown' }) };
  if (!room || slug(room) === id) return [area];
  return [
    area,
    {
      id: slug(room),
      label: room,
      rank: room.replace(/\d+/g, (digits) => digits.padStart(4, '0')),
      within: id,
    },
  ];
}
