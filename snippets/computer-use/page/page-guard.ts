import { getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import { timingSafeEqual } from 'hono/utils/buffer';
import { randomToken } from './random-token.ts';

const localNames = new Set(['127.0.0.1', 'localhost', '[::1]']);
const used = 'This address was used already, or is wrong. Start the program again for a new one.';
const missing = 'Open the page at the address that the program has printed.';

/**
 * Lets in who has the token: once, by `/?token=…`, which a cookie replaces then.
 *
 * The name in `Host` has to be one of this machine, so that no page elsewhere can reach it by a name of its own (DNS
 * rebinding), and what changes something has to come from the page's own origin.
 *
 * @param token The token.
 */
export function pageGuard(token: string) {
  const session = randomToken();
  let isUsed = false;
  return createMiddleware(async (c, next) => {
    const { hostname, port, host, searchParams, pathname } = new URL(c.req.url);
    if (!localNames.has(hostname)) return c.text('This page is for this machine alone.', 403);
    const changes = c.req.method !== 'GET' && c.req.method !== 'HEAD';
    if (changes && c.req.header('origin') !== `http://${host}`)
      return c.json({ problem: 'Only the page itself may ask for this.' }, 403);
    // Cookies are shared by all ports of a machine.
    const cookie = `computer-use-${port}`;
    const isKnown = await timingSafeEqual(getCookie(c, cookie) ?? '', session);
    const shown = pathname === '/' && !changes ? searchParams.get('token') : null;
    if (shown === null) {
      if (isKnown) return next();
      return changes ? c.json({ problem: missing }, 403) : c.text(missing, 403);
    }
    const isRight = !isUsed && (await timingSafeEqual(shown, token));
    if (!isRight && !isKnown) return c.text(used, 403);
    isUsed ||= isRight;
    if (isRight) setCookie(c, cookie, session, { httpOnly: true, sameSite: 'Strict', path: '/' });
    return c.redirect('/', 303);
  });
}
