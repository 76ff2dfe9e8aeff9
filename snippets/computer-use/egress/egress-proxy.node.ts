import { RequestError, Server } from 'proxy-chain';
import { egressRefusal } from './egress-refusal.node.ts';
import type { EgressRules } from './egress-rules.ts';
import { type LookUp, publicLookup } from './public-lookup.node.ts';

/** One request that reached the proxy. */
export interface EgressRequest {
  hostname: string;
  port: number;
  /** HTTPS, of which no more is seen than where it goes. */
  tunnel: boolean;
  /** Why it was not let through; undefined if it was. */
  refused: string | undefined;
}

/** A proxy that runs. */
export interface EgressProxy {
  /** Where it listens, such as `http://127.0.0.1:34567`. */
  readonly url: string;
  /** Ends it with all connections through it. */
  close(): Promise<void>;
}

/**
 * Starts a proxy for HTTP and HTTPS on loopback that lets through what is allowed, and tells of each request.
 *
 * What it doesn't see: inside a tunnel, a client may name another host to the server that it reached, which counts where
 * many share one server, as at a content delivery network. And it bounds where data goes, not how much.
 *
 * @param rules What may be reached.
 * @param log Is told of each request.
 * @param lookUp Looks up names; the system's own if it isn't given.
 */
export async function egressProxy(
  rules: EgressRules,
  log: (request: EgressRequest) => void,
  lookUp?: LookUp,
): Promise<EgressProxy> {
  const dnsLookup = publicLookup(rules.hosts, lookUp);
  const server = new Server({
    port: 0,
    host: '127.0.0.1',
    prepareRequestFunction({ hostname, port, isHttp }) {
      const refused = egressRefusal(hostname, port, rules);
      log({ hostname, port, tunnel: !isHttp, refused });
      if (refused !== undefined)
        throw new RequestError(`Cannot reach ${hostname}:${port} as ${refused}`, 403);
      return { dnsLookup: dnsLookup as typeof import('node:dns').lookup };
    },
  });
  await server.listen();
  return { url: `http://127.0.0.1:${server.port}`, close: () => server.close(true) };
}
