import { randomBytes } from 'node:crypto';
import { type LocalSite, serveOnLoopback } from '../serve/serve-on-loopback.node.ts';
import type { Environment } from './environment.ts';
import { environmentApi } from './environment-api.ts';

/** An environment that others on this machine can reach, if they have its token. */
export interface ServedEnvironment extends LocalSite {
  token: string;
}

/**
 * Serves an environment to this machine alone.
 *
 * @param environment The environment; it stays open when the server is closed.
 * @param port The port; 0 lets the system choose. @default 0
 * @returns Where it is, and the token, which is new each time.
 * @throws {Error} If the port is taken.
 */
export async function serveEnvironment(environment: Environment, port = 0): Promise<ServedEnvironment> {
  const token = randomBytes(32).toString('base64url');
  return { ...(await serveOnLoopback(environmentApi({ environment, token }), port)), token };
}
