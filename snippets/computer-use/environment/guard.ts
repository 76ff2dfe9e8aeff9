import type { MiddlewareHandler } from 'hono';
import { shownValue } from '../action/shown-value.ts';
import { Problem } from './problem.ts';
import { sameText } from './same-text.ts';

/**
 * Lets only those through who know the token and are no page in a browser.
 *
 * A page that had its name point at this machine is known by the host that it asks for; any other by its origin.
 *
 * @param token The token.
 * @param hosts The names that the environment may be asked by, without ports.
 */
export function guard(token: string, hosts: readonly string[]): MiddlewareHandler {
  return async ({ req }, next) => {
    const host = req.header('host') ?? new URL(req.url).host;
    const name = host.replace(/:\d+$/, '').toLowerCase();
    if (!hosts.includes(name)) {
      const rule = `Cannot answer as the host must be ${hosts.join(' or ')}`;
      throw new Problem(403, `${rule}: current value is ${shownValue(host)}`);
    }
    const origin = req.header('origin') ?? req.header('sec-fetch-site');
    if (origin !== undefined) {
      throw new Problem(403, `Cannot answer as no web page may ask: current value is ${shownValue(origin)}`);
    }
    const given = /^Bearer (?<token>\S+)$/i.exec(req.header('authorization') ?? '')?.groups?.token;
    if (req.path !== '/health' && !(await sameText(given ?? '', token))) {
      const value = given === undefined ? 'missing' : 'another token';
      throw new Problem(401, `Cannot answer as authorization must be Bearer and the token: it is ${value}`);
    }
    await next();
  };
}
