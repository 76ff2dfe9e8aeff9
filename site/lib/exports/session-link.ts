import type { Session } from '../../schemas/session.ts';
import { absoluteUrl } from '../absolute-url.ts';
import { sessionPath } from '../catalogue/session-path.ts';
import { href } from '../href.ts';

/**
 * Makes the full addresses of sessions' pages, for files that are read away from the hub.
 *
 * @param site The address that the hub is deployed at.
 * @returns A function from a session, or anything with its code, to the address of its page.
 *
 * @example
 * ```ts
 * const link = sessionLink(Astro.site);
 * link({ code: 'S71946' }); // 'https://hub.example/events/gtc-2025/sessions/s71946/'
 * ```
 */
export function sessionLink(site: URL | undefined): (session: Pick<Session, 'code'>) => string {
  return (session) => absoluteUrl(href(sessionPath(session)), site);
}
