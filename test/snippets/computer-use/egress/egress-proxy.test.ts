import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type EgressProxy,
  type EgressRequest,
  egressProxy,
} from '../../../../snippets/computer-use/egress/egress-proxy.node.ts';

describe('egressProxy()', () => {
  const visited: string[] = [];
  const log: EgressRequest[] = [];
  const site = createServer((visit, response) => {
    visited.push(`${visit.headers.host}${visit.url}`);
    response.end('the page');
  });
  let port = 0;
  let proxy: EgressProxy;
  beforeAll(async () => {
    await once(site.listen(0, '127.0.0.1'), 'listening');
    const address = site.address();
    port = address && typeof address === 'object' ? address.port : 0;
    const allowed = [`crm.test:${port}`, `rebound.test:${port}`, `*.sub.test:${port}`, 'usual.test'];
    proxy = await egressProxy(
      { allowed, hosts: { 'crm.test': '127.0.0.1', 'a.sub.test': '127.0.0.1' } },
      (entry) => log.push(entry),
      (_name, _options, done) =>
        done(null, [
          { address: '93.184.215.14', family: 4 },
          { address: '127.0.0.1', family: 4 },
        ]),
    );
  });
  afterAll(async () => {
    await proxy.close();
    site.close();
  });

  async function get(address: string): Promise<string> {
    const { hostname, port: proxyPort } = new URL(proxy.url);
    const sent = request({ hostname, port: proxyPort, path: address, agent: false }).end();
    const [response] = await once(sent, 'response');
    let text = '';
    for await (const chunk of response) text += chunk;
    return `${response.statusCode} ${text}`;
  }

  async function tunnel(authority: string): Promise<string> {
    const socket = connect(Number(new URL(proxy.url).port), '127.0.0.1');
    socket.write(`CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n\r\n`);
    const [said] = await Promise.race([once(socket, 'data'), once(socket, 'close').then(() => ['closed'])]);
    socket.destroy();
    return String(said).split('\r\n')[0] ?? '';
  }

  it('egressProxy() lets through what is allowed, and tells of it', async () => {
    expect(await get(`http://crm.test:${port}/page`)).toBe('200 the page');
    expect(log.at(-1)).toEqual({ hostname: 'crm.test', port, tunnel: false, refused: undefined });
    expect(await tunnel(`a.sub.test:${port}`)).toBe('HTTP/1.1 200 Connection Established');
    expect(log.at(-1)).toEqual({ hostname: 'a.sub.test', port, tunnel: true, refused: undefined });
  });

  it('egressProxy() refuses what is not allowed, and tells of it', async () => {
    const before = visited.length;
    expect(await get('http://other.test/')).toBe(
      '403 Cannot reach other.test:80 as its name must be allowed',
    );
    expect(log.at(-1)?.refused).toBe('its name must be allowed');
    expect(await tunnel('other.test:443')).toBe('HTTP/1.1 403 Forbidden');
    expect(await tunnel(`127.0.0.1:${port}`)).toBe('HTTP/1.1 403 Forbidden');
    expect(await get('http://usual.test:22/')).toBe(
      '403 Cannot reach usual.test:22 as its port must be 80 or 443',
    );
    expect(visited.length).toBe(before);
  });

  it('egressProxy() refuses a name of which any address is private', async () => {
    const before = visited.length;
    expect(await get(`http://rebound.test:${port}/`)).not.toContain('the page');
    expect(await tunnel(`rebound.test:${port}`)).not.toContain('200');
    expect(visited.length).toBe(before);
  });
});
