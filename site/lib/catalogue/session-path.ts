import type { Session } from '../../schemas/session.ts';

/**
 * The path of a session's page, to be given to `href()`.
 *
 * @param session The session, or anything with its code.
 * @returns The path from the hub's root.
 *
 * @example
 * ```ts
 * sessionPath({ code: 'S71946' }); // '/events/gtc-2025/sessions/s71946/'
 * ```
 */
export function sessionPath({ code }: Pick<Session, 'code'>): `/${string}` {
  return `/events/gtc-2025/sessions/${code.toLowerCase()}/`;
}
