import type { Session } from '../../schemas/session.ts';

/** A part of the event's places that rooms are in. */
export interface SessionArea {
  id: string;
  label: string;
}

const areas: readonly (SessionArea & { rooms: RegExp })[] = [
  { id: 'sap-center', label: 'SAP Center', rooms: /^SAP Center$/ },
  { id: 'sjcc', label: 'Convention center (SJCC)', rooms: /^SJCC / },
  { id: 'marriott', label: 'Marriott', rooms: /^Marriott / },
  { id: 'hilton', label: 'Hilton', rooms: /^Hilton / },
  { id: 'apac-simulive', label: 'APAC simulive', rooms: /^APAC Simulive / },
  { id: 'emea-simulive', label: 'EMEA simulive', rooms: /^EMEA Simulive / },
  {
    id: 'virtual-workshops',
    label: 'Virtual workshop rooms',
    rooms: /^Full-Day Workshop Room .*\(Virtual\)$/,
  },
];

/**
 * The area that a session's room is in.
 *
 * @param session The session.
 * @returns The area; `unknown` when no source names a room.
 *
 * @example
 * ```ts
 * sessionArea({ ...session, room: 'SJCC 210F (L2)' }); // { id: 'sjcc', label: 'Convention center (SJCC)' }
 * ```
 */
export function sessionArea({ room }: Pick<Session, 'room'>): SessionArea {
  if (!room) return { id: 'unknown', label: 'Room not known' };
  const area = areas.find(({ rooms }) => rooms.test(room));
  return area ? { id: area.id, label: area.label } : { id: 'other', label: 'Elsewhere' };
}
