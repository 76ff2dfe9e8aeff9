import type { Session } from '../../schemas/session.ts';
import { sessionArea } from '../catalogue/session-area.ts';

/** Where a session takes place, as far as its room says so. */
export interface SessionVenue {
  /** In a building of the event's town, online, or in a room that the hub cannot place. */
  kind: 'town' | 'online' | 'elsewhere';
  /** The room in the catalogue's own words. */
  room: string;
  /** The building, when the room's words for it are letters that few know. */
  building?: string;
}

const venues: Record<string, Omit<SessionVenue, 'room'>> = {
  sjcc: { kind: 'town', building: 'San Jose McEnery Convention Center' },
  'sap-center': { kind: 'town' },
  marriott: { kind: 'town' },
  hilton: { kind: 'town' },
  'apac-simulive': { kind: 'online' },
  'emea-simulive': { kind: 'online' },
  'virtual-workshops': { kind: 'online' },
};

/**
 * The venue of a session, read from its room.
 *
 * @param session The session.
 * @returns The venue, or undefined when the room is unknown: a session without one may be in a hall or online.
 *
 * @example
 * ```ts
 * sessionVenue({ room: 'SJCC 210F (L2)' })?.building; // 'San Jose McEnery Convention Center'
 * ```
 */
export function sessionVenue({ room }: Pick<Session, 'room'>): SessionVenue | undefined {
  if (!room) return undefined;
  return { room, ...(venues[sessionArea({ room }).id] ?? { kind: 'elsewhere' }) };
}
